using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The members of a company that follow from its licenses and conversations.</summary>
/// <remarks>Amounts are added as they stand: the emulator converts no currencies.</remarks>
internal static class CompanyFigures
{
    public static void Derive(JsonObject company, PlanhatWorld world)
    {
        DateTimeOffset now = world.Now;
        List<JsonObject> licenses = [.. Licenses(company.Id(), world)];
        List<LicensePeriod> periods = [.. licenses.Select(LicensePeriod.Of)];

        company["status"] = CompanyStatus.Of(company, periods, now);
        company["products"] = JsonValues.Strings(licenses.Select(static license => license["product"].Text()).OfType<string>().Distinct(StringComparer.Ordinal));
        DeriveRevenue(company, licenses, now);
        DeriveDates(company, periods, now);
        DeriveRenewal(company, licenses, now);
        DeriveTouch(company, world);
        company["licenses"] = new JsonArray([.. licenses.Select(Embed)]);
        company["sales"] = new JsonArray();
    }

    private static IEnumerable<JsonObject> Licenses(string companyId, PlanhatWorld world)
    {
        RecordCollection collection = world.Of(LicenseSheet.Collection);
        return collection.OfCompany(companyId).Select(license => RecordView.Of(license, collection.Sheet, world));
    }

    private static void DeriveRevenue(JsonObject company, List<JsonObject> licenses, DateTimeOffset now)
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

        foreach (string member in (ReadOnlySpan<string>)["mrr", "mr", "orgMrr"])
        {
            company[member] = JsonValues.Amount(mrr);
        }

        company["arr"] = JsonValues.Amount(mrr * 12);
        company["orgArr"] = JsonValues.Amount(mrr * 12);
        company["nrr30"] = 0;
        company["nrrTotal"] = 0;
        company["mrrTotal"] = JsonValues.Amount(accumulated);
        company["mrTotal"] = JsonValues.Amount(accumulated);
    }

    private static decimal ElapsedMonths(LicensePeriod period, DateTimeOffset now)
    {
        DateTimeOffset until = period.End is { } end && end < now ? end : now;
        return until <= period.From ? 0 : (decimal)((until - period.From).TotalDays / 365.25 * 12);
    }

    private static void DeriveDates(JsonObject company, List<LicensePeriod> periods, DateTimeOffset now)
    {
        if (periods.Count == 0)
        {
            return;
        }

        bool openEnded = periods.Any(period => period.End is null && period.IsActive(now));
        DateTimeOffset? last = openEnded ? null : periods.Max(static period => period.End);
        company["customerFrom"] = JsonValues.Iso(periods.Min(static period => period.From));
        company["customerTo"] = last is { } end ? JsonValues.Iso(end) : null;
    }

    private static void DeriveRenewal(JsonObject company, List<JsonObject> licenses, DateTimeOffset now)
    {
        JsonObject? next = licenses
            .Where(static license => LicensePeriod.Of(license) is { IsOngoing: true, To: not null })
            .MinBy(static license => LicensePeriod.Of(license).To);
        JsonObject? head = next ?? licenses.Find(license => LicensePeriod.Of(license).IsActive(now));
        foreach (string member in (ReadOnlySpan<string>)["renewalDate", "renewalDaysFromNow", "renewalMrr", "renewalArr"])
        {
            company[member] = next?[member]?.DeepClone();
        }

        company["headId"] = head?.Id();
        company["autoRenews"] = head?["autoRenews"].IsTrue() ?? false;
        DateTimeOffset? renewed = licenses
            .Select(LicensePeriod.Of)
            .Where(static period => period.RenewalStatus == "renewed")
            .Max(static period => period.End);
        company["lastRenewal"] = renewed is { } date ? JsonValues.Iso(date) : null;
    }

    private static void DeriveTouch(JsonObject company, PlanhatWorld world)
    {
        DateTimeOffset now = world.Now;
        JsonObject? latest = world.Of(ConversationSheet.Collection).OfCompany(company.Id())
            .Where(conversation => conversation["date"].Instant() <= now)
            .MaxBy(static conversation => conversation["date"].Instant());
        company["lastTouch"] = latest?["date"]?.DeepClone();
        company["lastTouchType"] = latest?["type"]?.DeepClone();
    }

    private static JsonNode Embed(JsonObject license)
    {
        if (license["_currency"].Text() is { } code)
        {
            license["_currency"] = Currencies.Expand(code);
        }

        return license;
    }
}
