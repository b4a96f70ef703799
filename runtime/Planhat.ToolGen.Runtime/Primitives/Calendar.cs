using System.Globalization;

namespace Planhat.ToolGen.Primitives;

/// <summary>The days that Planhat's dates may hold, and how they are written.</summary>
internal static class Calendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2200;

    private const int FirstCertainEpochDay = 3_650;

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>Why there is no such day, or null when there is.</summary>
    public static string? ProblemWith(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the year {year:0000} is not between {FirstYear} and {LastYear}");
        }

        if (month is < 1 or > 12)
        {
            return string.Create(CultureInfo.InvariantCulture, $"there is no month {month}");
        }

        int days = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= days
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {year} has {days} days");
    }

    public static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    public static int EpochDay(DateOnly day) => day.DayNumber - Epoch.DayNumber;

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>The moment meant by seconds or milliseconds since 1970; null when the number is neither for certain.</summary>
    public static DateTimeOffset? FromEpoch(decimal number)
    {
        if (number != decimal.Truncate(number))
        {
            return null;
        }

        // Nine or ten digits of seconds, twelve or thirteen of milliseconds: 1973 to 2286 either way.
        return number switch
        {
            >= 100_000_000m and < 10_000_000_000m => DateTimeOffset.FromUnixTimeSeconds((long)number),
            >= 100_000_000_000m and < 10_000_000_000_000m => DateTimeOffset.FromUnixTimeMilliseconds((long)number),
            _ => null,
        };
    }

    /// <summary>The day meant by days since 1970, or null when it is out of range; a small number may be a year, or a day of a month.</summary>
    public static DateOnly? FromEpochDay(decimal number)
    {
        if (number != decimal.Truncate(number) || number is < FirstCertainEpochDay or > 84_371)
        {
            return null;
        }

        return Epoch.AddDays((int)number);
    }
}
