using System.Globalization;

namespace Planhat.ToolGen.Primitives;

/// <summary>A calendar day as people write it: <c>31/12/2026</c>, <c>Jan 5 2026</c>, <c>5th of January, 2026</c>.</summary>
/// <param name="Day">The day meant, or null when that is not certain.</param>
/// <param name="Why">Why it is not certain, or null when the text is no date at all.</param>
internal readonly record struct SpelledDay(DateOnly? Day, string? Why)
{
    private const int LongestSpelling = 60;

    private static readonly string[] RelativeWords =
    [
        "today", "tomorrow", "yesterday", "now", "next", "last", "this", "in", "ago", "end", "start", "beginning", "eom", "eoq", "eoy",
        "quarter", "week", "month", "year", "days", "weeks", "months", "years",
    ];

    /// <summary>Interprets a text that is not in RFC 3339.</summary>
    public static SpelledDay Read(string text)
    {
        if (text.Length > LongestSpelling)
        {
            return default;
        }

        DayWords words = DayWords.Read(text);
        if (words.Others.Any(word => RelativeWords.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            return new SpelledDay(null, "it is relative; name the calendar day");
        }

        if (words.Others.Any(IsQuarter))
        {
            return new SpelledDay(null, "a quarter is not a day");
        }

        SpelledDay spelled = OfNumbers(words);
        return spelled.Day is { } day && words.Weekdays.Any(weekday => weekday != day.DayOfWeek)
            ? new SpelledDay(null, $"that day is a {day.DayOfWeek}")
            : spelled;
    }

    private static SpelledDay OfNumbers(DayWords words) =>
        words switch
        {
            { Others.Count: > 0 } or { Numbers.Count: > 3 } => default,
            { Months: [var month] } => WithMonth(month, words.Numbers),
            { Months.Count: > 1 } => default,
            { Numbers: [{ Length: 8 } digits] } => YearMonthDay(digits[..4], digits[4..6], digits[6..]),
            { Numbers: [{ Length: 4 } year, var month, var day] } => YearMonthDay(year, month, day),
            { Numbers: [var first, var second, { Length: 4 } year] } => TwoNumbersAndYear(Value(first), Value(second), Value(year)),
            { Numbers: [_, _, _] } => new SpelledDay(null, "the year has fewer than four digits"),
            { Numbers: [{ Length: 4 }, _] or [_, { Length: 4 }] } => new SpelledDay(null, "the day is missing"),
            _ => default,
        };

    private static bool IsQuarter(string word) => word is ['q' or 'Q'] or ['q' or 'Q', >= '1' and <= '4'];

    private static SpelledDay WithMonth(int month, IReadOnlyList<string> numbers) => numbers switch
    {
        [{ Length: 4 } year, { Length: <= 2 } day] => Of(Value(year), month, Value(day)),
        [{ Length: <= 2 } day, { Length: 4 } year] => Of(Value(year), month, Value(day)),
        [{ Length: <= 2 }, { Length: <= 2 }] => new SpelledDay(null, "the year has fewer than four digits"),
        [{ Length: 4 }] => new SpelledDay(null, "the day is missing"),
        [{ Length: <= 2 }] => new SpelledDay(null, "the year is missing"),
        _ => default,
    };

    private static SpelledDay YearMonthDay(string year, string month, string day) =>
        month.Length <= 2 && day.Length <= 2 ? Of(Value(year), Value(month), Value(day)) : default;

    private static SpelledDay TwoNumbersAndYear(int first, int second, int year) => (first, second) switch
    {
        ( > 12, <= 12) => Of(year, second, first),
        ( <= 12, > 12) => Of(year, first, second),
        ( > 12, > 12) => new SpelledDay(null, "neither number can be a month"),
        _ when first == second => Of(year, first, second),
        _ when Calendar.ProblemWith(year, first, second) is null && Calendar.ProblemWith(year, second, first) is null =>
            new SpelledDay(null, $"it may mean {first} {Calendar.MonthName(second)} or {second} {Calendar.MonthName(first)}"),
        _ => default,
    };

    private static SpelledDay Of(int year, int month, int day) =>
        Calendar.ProblemWith(year, month, day) is { } problem
            ? new SpelledDay(null, problem)
            : new SpelledDay(new DateOnly(year, month, day), null);

    private static int Value(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
