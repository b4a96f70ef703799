using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A whole number.</summary>
public static class IntegerValue
{
    /// <summary>Binds a whole number; <c>25.0</c> and <c>"25"</c> are 25.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The smallest allowed, or null.</param>
    /// <param name="max">The largest allowed, or null.</param>
    /// <returns>The number; null when it is null or was refused.</returns>
    public static long? Bind(ref ArgumentReader argument, ValueTarget target, long? min = null, long? max = null)
    {
        // Without bounds of its own the number must fit into 64 bits; saying so would only puzzle the caller.
        // A value that is stored is never bent; one that only shapes a query may be.
        var limits = new NumberLimits(min, max, Decimals: 0) { SuggestsMaximum = target.Sink is QueryWriter };
        if (argument.TryTakeNull(target) || Read(ref argument, limits) is not { } value)
        {
            return null;
        }

        target.WriteNumber(value);
        return value;
    }

    /// <summary>Reads a whole number that is not null and goes nowhere; null when it was refused.</summary>
    internal static long? Read(ref ArgumentReader argument, NumberLimits limits)
    {
        if (!JsonNumber.TryRead(ref argument, limits, out decimal value))
        {
            return null;
        }

        if (value is < long.MinValue or > long.MaxValue)
        {
            argument.Fail("is too large", limits.Describe());
            return null;
        }

        return (long)value;
    }
}
