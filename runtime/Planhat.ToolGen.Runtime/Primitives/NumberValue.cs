using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A number.</summary>
public static class NumberValue
{
    /// <summary>Binds a number; one in quotes is taken if nothing in it needs interpretation.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The smallest allowed, or null.</param>
    /// <param name="max">The largest allowed, or null.</param>
    /// <param name="decimals">Most decimals, or null for any.</param>
    /// <returns>The number; null when it is null or was refused.</returns>
    public static decimal? Bind(
        ref ArgumentReader argument,
        ValueTarget target,
        decimal? min = null,
        decimal? max = null,
        int? decimals = null)
    {
        if (argument.TryTakeNull(target)
            || !JsonNumber.TryRead(ref argument, new NumberLimits(min, max, decimals), out decimal value))
        {
            return null;
        }

        target.WriteNumber(value);
        return value;
    }
}
