using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Dates of the demo tenant, counted in days from the day its world began.</summary>
internal sealed class DemoCalendar(DateTimeOffset now)
{
    public DateTimeOffset Today { get; } = new(now.UtcDateTime.Date, TimeSpan.Zero);

    /// <summary>Midnight UTC that many days from today.</summary>
    public JsonNode Day(int days) => JsonValues.Iso(Today.AddDays(days));

    /// <summary>A time of that day, UTC.</summary>
    public JsonNode Time(int days, int hour, int minute = 0) => JsonValues.Iso(Today.AddDays(days).AddHours(hour).AddMinutes(minute));

    /// <summary>That day as a number of days since 1970-01-01.</summary>
    public int EpochDay(int days) => JsonValues.EpochDay(Today.AddDays(days));

    /// <summary>How many days from today an instant lies; negative in the past.</summary>
    public int DaysTo(DateTimeOffset instant) => (int)Math.Floor((instant - Today).TotalDays);

    /// <summary>A day of the current month, at most that many days ago.</summary>
    public int ThisMonth(int daysAgo) => -Math.Min(daysAgo, Today.Day - 1);
}
