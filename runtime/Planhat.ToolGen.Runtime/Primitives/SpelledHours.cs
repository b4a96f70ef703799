using System.Globalization;
using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Primitives;

/// <summary>Working time as people write it: <c>1h 30m</c>, <c>1:30</c>, <c>90 min</c>, <c>PT1H30M</c>.</summary>
internal static partial class SpelledHours
{
    /// <summary>The hours meant, or null when the text is no such spelling or comes to no round figure.</summary>
    public static decimal? Read(string text)
    {
        Match match = Spelling().Match(text.Trim());
        if (!match.Success || match.Length == 0)
        {
            return null;
        }

        decimal minutes = Number(match.Groups["hours"]) * 60 + Number(match.Groups["minutes"]);
        decimal hours = minutes / 60;
        return NumberLimits.CountDecimals(hours) <= 2 ? decimal.Round(hours, NumberLimits.CountDecimals(hours)) : null;
    }

    [GeneratedRegex(
        @"^((?<hours>\d{1,3}([.]\d{1,2})?)\s?(h|hrs?|hours?)(\s?(?<minutes>\d{1,2})\s?(m|mins?|minutes?)?)?|(?<hours>\d{1,2}):(?<minutes>[0-5]\d)|(?<minutes>\d{1,4})\s?(m|mins?|minutes?)|PT((?<hours>\d{1,3}([.]\d{1,2})?)H)?((?<minutes>\d{1,4})M)?(?<=[HM]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spelling();

    private static decimal Number(Group group) =>
        group.Success ? decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;
}
