using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Any JSON.</summary>
public static class AnyValue
{
    /// <summary>Binds a value as it is.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target)
    {
        if (!argument.TryTakeNull(target))
        {
            target.WriteRaw(argument.Raw);
        }
    }
}
