using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A value that is sent as the only member of an object.</summary>
public static class WrappedValue
{
    /// <summary>Binds a value and writes <c>{"member": value}</c>.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the object goes.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="value">Binds the value.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target, string member, ValueBinder value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (argument.TryTakeNull(target))
        {
            return;
        }

        target.BeginObject();
        value(ref argument, target[member]);
        target.EndObject();
    }
}
