using System.Globalization;

namespace Planhat.ToolGen.Primitives;

/// <summary>A day or a moment in the spellings of RFC 3339.</summary>
/// <param name="Precision">What the text tells.</param>
/// <param name="Day">The calendar day as written.</param>
/// <param name="Moment">The moment; midnight UTC for a day alone.</param>
/// <param name="Why">For <see cref="CalendarPrecision.None"/> why there is no such day or time, or null when the text is spelled otherwise.</param>
internal readonly record struct CalendarText(CalendarPrecision Precision, DateOnly Day, DateTimeOffset Moment, string? Why)
{
    private const int DayLength = 10;

    /// <summary>Reads <c>YYYY-MM-DD</c>, alone or with a time and its zone.</summary>
    public static CalendarText Read(ReadOnlySpan<char> text)
    {
        if (text.Length < DayLength || !TryReadDay(text[..DayLength], out int year, out int month, out int dayOfMonth))
        {
            return default;
        }

        if (Calendar.ProblemWith(year, month, dayOfMonth) is { } problem)
        {
            return new CalendarText(CalendarPrecision.None, default, default, problem);
        }

        var day = new DateOnly(year, month, dayOfMonth);
        return text.Length == DayLength
            ? new CalendarText(CalendarPrecision.Day, day, Calendar.Midnight(day), null)
            : ReadTime(day, text[DayLength..]);
    }

    private static CalendarText ReadTime(DateOnly day, ReadOnlySpan<char> text)
    {
        if (text[0] is not ('T' or 't' or ' '))
        {
            return default;
        }

        ReadOnlySpan<char> rest = text[1..];
        if (!TryTakeTime(ref rest, out TimeSpan time))
        {
            return default;
        }

        if (rest.IsEmpty)
        {
            return new CalendarText(CalendarPrecision.LocalTime, day, default, "it has no time zone");
        }

        return TryReadZone(rest, out TimeSpan offset)
            ? new CalendarText(CalendarPrecision.Moment, day, new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue) + time, offset), null)
            : default;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        month = day = 0;
        return TryDigits(text[..4], out year)
            && text[4] == '-'
            && TryDigits(text[5..7], out month)
            && text[7] == '-'
            && TryDigits(text[8..], out day);
    }

    private static bool TryTakeTime(ref ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out int hours) || !TryDigits(text[3..5], out int minutes))
        {
            return false;
        }

        text = text[5..];
        int seconds = 0;
        long ticks = 0;
        if (text is [':', _, _, ..])
        {
            if (!TryDigits(text[1..3], out seconds))
            {
                return false;
            }

            text = text[3..];
            ticks = TakeFraction(ref text);
        }

        time = new TimeSpan(hours, minutes, seconds) + new TimeSpan(ticks);
        return hours < 24 && minutes < 60 && seconds < 60;
    }

    private static long TakeFraction(ref ReadOnlySpan<char> text)
    {
        if (text is not ['.', >= '0' and <= '9', ..])
        {
            return 0;
        }

        long ticks = 0;
        long weight = TimeSpan.TicksPerSecond;
        text = text[1..];
        while (text is [>= '0' and <= '9', ..])
        {
            weight /= 10;
            ticks += (text[0] - '0') * weight;
            text = text[1..];
        }

        return ticks;
    }

    private static bool TryReadZone(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text is not ['+' or '-', _, _, .. var rest] || !TryDigits(text[1..3], out int hours))
        {
            return false;
        }

        ReadOnlySpan<char> minuteText = rest is [':', ..] ? rest[1..] : rest;
        if (minuteText.Length != 2 || !TryDigits(minuteText, out int minutes) || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
