using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The time a license runs, and where <c>now</c> stands in it.</summary>
internal readonly record struct LicensePeriod(DateTimeOffset From, DateTimeOffset? To, DateTimeOffset? End, string RenewalStatus)
{
    private const string Ongoing = "ongoing";

    public static LicensePeriod Of(JsonObject license)
    {
        DateTimeOffset? to = license["fixedPeriod"].IsTrue() ? license["toDate"].Instant() : null;
        DateTimeOffset? end = license["toDate"].Instant();
        return new LicensePeriod(
            license["fromDate"].Instant() ?? DateTimeOffset.UnixEpoch,
            to,
            license["toDateIncluded"].IsTrue() ? end?.AddDays(1) : end,
            license["renewalStatus"].Text() ?? Ongoing);
    }

    public bool IsOngoing => RenewalStatus == Ongoing;

    /// <summary>Past its end and neither renewed nor lost.</summary>
    public bool IsOverdue(DateTimeOffset now) => IsOngoing && End <= now;

    /// <summary>Whether it counts as revenue. An overdue one still does, until somebody marks it renewed or lost.</summary>
    public bool IsActive(DateTimeOffset now) =>
        From <= now && (IsOngoing || End > now);

    /// <summary>Length in months to two decimals; a begun month counts by its days.</summary>
    public decimal? Months
    {
        get
        {
            if (To is null || End is not { } end || end <= From)
            {
                return null;
            }

            int whole = ((end.Year - From.Year) * 12) + end.Month - From.Month;
            if (From.AddMonths(whole) > end)
            {
                whole--;
            }

            DateTimeOffset begun = From.AddMonths(whole);
            double rest = (end - begun) / (From.AddMonths(whole + 1) - begun);
            return Math.Round(whole + (decimal)rest, 2);
        }
    }
}
