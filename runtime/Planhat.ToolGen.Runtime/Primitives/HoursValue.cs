using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Hours of work.</summary>
public static class HoursValue
{
    /// <summary>Binds hours as a number: 1.5 is one hour and a half.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The least, in hours.</param>
    /// <param name="max">The most, in hours.</param>
    /// <returns>The hours; null when they are null or were refused.</returns>
    public static decimal? Bind(ref ArgumentReader argument, ValueTarget target, decimal min = 0.1m, decimal max = 24m)
    {
        var limits = new NumberLimits(min, max, Decimals: null);
        if (argument.TokenType == JsonTokenType.String
            && SpelledHours.Read(argument.GetString()) is { } hours)
        {
            argument.Fail(
                "is a text, not a number of hours",
                limits.Describe(),
                limits.ProblemWith(hours) is null ? JsonNumber.Text(hours) : null);
            return null;
        }

        return NumberValue.Bind(ref argument, target, min, max);
    }
}
