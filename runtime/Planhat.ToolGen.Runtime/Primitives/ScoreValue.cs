using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A score on a small whole-number scale.</summary>
public static partial class ScoreValue
{
    /// <summary>Binds a score.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The lowest score.</param>
    /// <param name="max">The highest score.</param>
    /// <returns>The score; null when it is null or was refused.</returns>
    public static long? Bind(ref ArgumentReader argument, ValueTarget target, int min = 0, int max = 10)
    {
        if (argument.TokenType == JsonTokenType.String && OutOf().Match(argument.GetString()) is { Success: true } match)
        {
            Refuse(ref argument, match, new NumberLimits(min, max, Decimals: 0));
            return null;
        }

        return IntegerValue.Bind(ref argument, target, min, max);
    }

    private static void Refuse(ref ArgumentReader argument, Match match, NumberLimits limits)
    {
        decimal score = decimal.Parse(match.Groups["score"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        bool isOwnScale = decimal.Parse(match.Groups["scale"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) == limits.Max;
        argument.Fail(
            isOwnScale ? "is a text, not a number" : $"is a score on another scale than up to {limits.Max}",
            limits.Describe(),
            isOwnScale && limits.ProblemWith(score) is null ? JsonNumber.Text(score) : null);
    }

    // "9/10", "9 out of 10"
    [GeneratedRegex(
        @"^\s*(?<score>\d{1,3})\s*(/|of|out of)\s*(?<scale>\d{1,3})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutOf();
}
