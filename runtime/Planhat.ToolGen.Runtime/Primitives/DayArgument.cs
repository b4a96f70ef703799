using System.Globalization;
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
            case CalendarPrecision.Day or CalendarPrecision.Moment:
                return calendar.Day;
            case CalendarPrecision.LocalTime:
                argument.Fail("is a day with a time of day", Expected, JsonString.Quote(Calendar.Text(calendar.Day)));
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

    private static string? MeantBy(ref ArgumentReader argument, Func<decimal, DateOnly?> fromSmallNumber)
    {
        if (!decimal.TryParse(argument.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        DateOnly? day = Calendar.FromEpoch(number) is { } moment
            ? DateOnly.FromDateTime(moment.UtcDateTime)
            : fromSmallNumber(number);
        return day is null ? null : JsonString.Quote(Calendar.Text(day.Value));
    }
}
