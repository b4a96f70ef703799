using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A share in percent.</summary>
public static class PercentValue
{
    /// <summary>Binds a percentage: 12.5 means 12.5 %.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The smallest allowed, in percent.</param>
    /// <param name="max">The largest allowed, in percent.</param>
    /// <returns>The percentage; null when it is null or was refused.</returns>
    public static decimal? Bind(ref ArgumentReader argument, ValueTarget target, decimal min = 0, decimal max = 100) =>
        argument.TokenType == JsonTokenType.String && argument.GetString().Trim() is [.. var number, '%']
            ? RefuseSign(ref argument, number, new NumberLimits(min, max, Decimals: null))
            : NumberValue.Bind(ref argument, target, min, max);

    private static decimal? RefuseSign(ref ArgumentReader argument, string number, NumberLimits limits)
    {
        string? suggestion = SpelledNumber.Read(number).Value is { } percent && limits.ProblemWith(percent) is null
            ? JsonNumber.Text(percent)
            : null;
        argument.Fail("is a text, not a number", limits.Describe(), suggestion);
        return null;
    }
}
