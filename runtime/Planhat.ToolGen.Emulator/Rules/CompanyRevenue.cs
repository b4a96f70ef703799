using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>What a company pays: monthly by its licenses, once by its sales.</summary>
/// <remarks>Amounts are added as they stand: the emulator converts no currencies.</remarks>
internal static class CompanyRevenue
{
    private const int OneOffDays = 30;

    /// <summary>Monthly recurring revenue of the licenses that count today.</summary>
    public static decimal Monthly(string companyId, PlanhatWorld world)
    {
        DateTimeOffset now = world.Now;
        return world.Of(LicenseSheet.Collection).OfCompany(companyId)
            .Where(license => LicensePeriod.Of(license).IsActive(now))
            .Sum(static license => license["mrr"].Number() ?? 0);
    }

    public static void Derive(JsonObject company, IReadOnlyList<JsonObject> licenses, IReadOnlyList<JsonObject> sales, DateTimeOffset now)
    {
        decimal mrr = 0;
        decimal accumulated = 0;
        foreach (JsonObject license in licenses)
        {
            LicensePeriod period = LicensePeriod.Of(license);
            decimal monthly = license["mrr"].Number() ?? 0;
            mrr += period.IsActive(now) ? monthly : 0;
            accumulated += monthly * ElapsedMonths(period, now);
        }

        decimal recent = sales.Where(sale => IsPast(sale, now) && Date(sale) >= now.AddDays(-OneOffDays)).Sum(Value);
        decimal oneOff = sales.Where(sale => IsPast(sale, now)).Sum(Value);
        company["mr"] = JsonValues.Amount(mrr + recent);
        company["mrr"] = JsonValues.Amount(mrr);
        company["arr"] = JsonValues.Amount(mrr * 12);
        company["orgMrr"] = JsonValues.Amount(mrr);
        company["orgArr"] = JsonValues.Amount(mrr * 12);
        company["nrr30"] = JsonValues.Amount(recent);
        company["nrrTotal"] = JsonValues.Amount(oneOff);
        company["mrrTotal"] = JsonValues.Amount(accumulated);
        company["mrTotal"] = JsonValues.Amount(accumulated + oneOff);
    }

    private static decimal ElapsedMonths(LicensePeriod period, DateTimeOffset now)
    {
        DateTimeOffset until = period.End is { } end && end < now ? end : now;
        return until <= period.From ? 0 : (decimal)((until - period.From).TotalDays / 365.25 * 12);
    }

    private static bool IsPast(JsonObject sale, DateTimeOffset now) => Date(sale) <= now;

    private static DateTimeOffset? Date(JsonObject sale) => sale["salesDate"].Instant();

    private static decimal Value(JsonObject sale) => sale["value"].Number() ?? 0;
}
