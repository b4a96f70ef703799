namespace Acme.BillingSync.Planning;

/// <summary>Billing has days where Planhat has moments: a time of day that people set is no difference.</summary>
internal static class Days
{
    /// <summary>The day of a moment, UTC.</summary>
    public static DateOnly? Of(DateTimeOffset? moment) => moment is { } some ? DateOnly.FromDateTime(some.UtcDateTime) : null;

    /// <summary>The midnight with which a day begins, UTC.</summary>
    public static DateTimeOffset? MidnightOf(DateOnly? day) => day is { } some ? new DateTimeOffset(some, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
