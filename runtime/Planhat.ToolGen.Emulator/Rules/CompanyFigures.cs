using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The members of a company that follow from its licenses, sales, conversations, tasks and survey answers.</summary>
internal static class CompanyFigures
{
    public static void Derive(JsonObject company, PlanhatWorld world)
    {
        DateTimeOffset now = world.Now;
        List<JsonObject> licenses = [.. OfCompany(LicenseSheet.Collection, company.Id(), world)];
        List<JsonObject> sales = [.. OfCompany(SaleSheet.Collection, company.Id(), world)];
        List<LicensePeriod> periods = [.. licenses.Select(LicensePeriod.Of)];

        company["status"] = CompanyStatus.Of(company, periods, now);
        company["products"] = JsonValues.Strings(licenses.Select(static license => license["product"].Text()).OfType<string>().Distinct(StringComparer.Ordinal));
        CompanyRevenue.Derive(company, licenses, sales, now);
        DeriveDates(company, periods, now);
        DeriveRenewal(company, licenses, now);
        DeriveTouch(company, world);
        company["licenses"] = new JsonArray([.. licenses.Select(Embed)]);
        company["sales"] = new JsonArray([.. sales.Select(Embed)]);
        company["nps"] = NetPromoterScore.Of(company.Id(), world) is { } score ? JsonValues.Amount(score) : null;
    }

    private static IEnumerable<JsonObject> OfCompany(string path, string companyId, PlanhatWorld world)
    {
        RecordCollection collection = world.Of(path);
        return collection.OfCompany(companyId).Select(record => RecordView.Of(record, collection.Sheet, world));
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
        var byType = new JsonObject();
        JsonObject? latest = null;
        foreach (JsonObject conversation in world.Of(ConversationSheet.Collection).OfCompany(company.Id())
            .Where(conversation => conversation["date"].Instant() <= now)
            .OrderBy(static conversation => conversation["date"].Instant()))
        {
            latest = conversation;
            byType[conversation["type"].Text() ?? ""] = conversation["date"]?.DeepClone();
        }

        company["lastTouch"] = latest?["date"]?.DeepClone();
        company["lastTouchType"] = latest?["type"]?.DeepClone();
        company["lastTouchByType"] = byType;
        company["nextTouch"] = NextTouch(company.Id(), world) is { } next ? JsonValues.Iso(next) : null;
    }

    private static DateTimeOffset? NextTouch(string companyId, PlanhatWorld world) =>
        world.Of(TaskSheet.Collection).OfCompany(companyId)
            .Where(static task => !task["isArchived"].IsTrue())
            .Select(static task => task["startTime"].Instant())
            .Where(start => start >= world.Now)
            .Min();

    private static JsonNode Embed(JsonObject revenue)
    {
        if (revenue["_currency"].Text() is { } code)
        {
            revenue["_currency"] = Currencies.Expand(code);
        }

        return revenue;
    }
}
