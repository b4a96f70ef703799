using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Reads the values that are calendar days, however they are sent.</summary>
internal static class DayArgument
{
    private const string Expected = "a calendar day, YYYY-MM-DD";

    /// <summary>Reads a day that is not null; whatever is wrong with it becomes a failure.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="fromSmallNumber">What a number means that is no Unix time.</param>
    public static DateOnly? Read(ref ArgumentReader argument, Func<decimal, DateOnly?> fromSmallNumber)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.String:
                return ReadText(ref argument, argument.GetString().Trim());
            case JsonTokenType.Number:
                argument.Fail("is a number, not a calendar day", Expected, MeantBy(ref argument, fromSmallNumber));
                return null;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a calendar day", Expected, SingleElement.Find(ref argument));
                return null;
        }
    }

    private static DateOnly? ReadText(ref ArgumentReader argument, string text)
    {
        CalendarText calendar = CalendarText.Read(text);
        switch (calendar.Precision)
        {
            case CalendarPrecision.Moment when DateOnly.FromDateTime(calendar.Moment.UtcDateTime) is var utcDay && utcDay != calendar.Day:
                argument.Fail($"is a moment: {Calendar.Text(calendar.Day)} where it was written, {Calendar.Text(utcDay)} in UTC", Expected);
                return null;
            case CalendarPrecision.Day or CalendarPrecision.Moment:
                return calendar.Day;
            case CalendarPrecision.LocalTime:
                argument.Fail("is a day with a time of day", Expected, JsonString.Quote(Calendar.Text(calendar.Day)));
                return null;
            case CalendarPrecision.None when OfUnixTime(Encoding.UTF8.GetBytes(text)) is { } unixDay:
                argument.Fail("is a Unix time, not a calendar day", Expected, JsonString.Quote(Calendar.Text(unixDay)));
                return null;
            default:
                SpelledDay spelled = calendar.Why is null ? SpelledDay.Read(text) : new SpelledDay(null, calendar.Why);
                argument.Fail(
                    spelled.Why is null ? "is not a calendar day in this form" : $"is not a calendar day: {spelled.Why}",
                    Expected,
                    spelled.Day is { } day ? JsonString.Quote(Calendar.Text(day)) : null);
                return null;
        }
    }

    private static DateOnly? OfUnixTime(ReadOnlySpan<byte> digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && Calendar.FromEpoch(number) is { } moment
            ? DateOnly.FromDateTime(moment.UtcDateTime)
            : null;

    private static string? MeantBy(ref ArgumentReader argument, Func<decimal, DateOnly?> fromSmallNumber)
    {
        if (!decimal.TryParse(argument.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        DateOnly? day = OfUnixTime(argument.Raw) ?? fromSmallNumber(number);
        return day is null ? null : JsonString.Quote(Calendar.Text(day.Value));
    }
}
