using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A moment, sent in UTC with milliseconds.</summary>
public static class DateTimeValue
{
    private const string Expected = "a day (YYYY-MM-DD) or an RFC 3339 date-time with its zone, such as 2026-01-05T10:00:00Z";

    /// <summary>Binds a moment; a calendar day means its midnight in UTC.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The moment; null when it is null or was refused.</returns>
    public static DateTimeOffset? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        if (argument.TryTakeNull(target) || Read(ref argument) is not { } moment)
        {
            return null;
        }

        target.WriteString(Calendar.Text(moment));
        return moment;
    }

    /// <summary>Reads a moment that is not null and goes nowhere; null when it was refused.</summary>
    internal static DateTimeOffset? Read(ref ArgumentReader argument)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.String:
                return ReadText(ref argument, argument.GetString().Trim());
            case JsonTokenType.Number:
                argument.Fail("is a number, not a date", Expected, MeantBy(argument.Raw));
                return null;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a date", Expected, SingleElement.Find(ref argument));
                return null;
        }
    }

    private static DateTimeOffset? ReadText(ref ArgumentReader argument, string text)
    {
        CalendarText calendar = CalendarText.Read(text);
        if (calendar.Precision is CalendarPrecision.Day or CalendarPrecision.Moment)
        {
            return calendar.Moment;
        }

        if (MeantBy(Encoding.UTF8.GetBytes(text)) is { } moment)
        {
            argument.Fail("is a Unix time, not a date", Expected, moment);
            return null;
        }

        SpelledDay spelled = calendar.Why is null ? SpelledDay.Read(text) : new SpelledDay(null, calendar.Why);
        argument.Fail(
            spelled.Why is null ? "is not a date in this form" : $"is not a date: {spelled.Why}",
            Expected,
            spelled.Day is { } day ? JsonString.Quote(Calendar.Text(day)) : null);
        return null;
    }

    private static string? MeantBy(ReadOnlySpan<byte> raw) =>
        decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && Calendar.FromEpoch(number) is { } moment
            ? JsonString.Quote(Calendar.Text(moment))
            : null;
}
