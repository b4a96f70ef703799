using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Deals with prospects and with some customers, in every stage of the pipeline.</summary>
internal sealed class OpportunityGrowth : DemoGrowth
{
    private static readonly string[] Stages =
        ["Discovery", "Nurture", "Proposal", "Negotiation", "Qualified", "Closed Won", "Nurture", "Closed Lost"];

    private static readonly string[] Titles = ["Second site", "Analytics for all teams", "Seat expansion", "Upgrade to Enterprise", "Multi-year renewal"];

    public override string Path => "opportunities";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        int n = 0;
        foreach (DemoAccount account in tenant.Accounts)
        {
            bool isProspect = account.Phase is "Evaluation" or "Lost";
            if (isProspect || (account.IsCustomer && account.Chance("opportunity", 55)))
            {
                string stage = account.Phase == "Lost" ? "Closed Lost" : Stages[n++ % Stages.Length];
                yield return Opportunity(account, tenant, stage, isProspect ? "New business" : account.Pick("title", Titles));
            }
        }
    }

    private static JsonObject Opportunity(DemoAccount account, DemoTenant tenant, string stage, string title)
    {
        DemoCalendar calendar = tenant.Calendar;
        bool isClosed = stage.StartsWith("Closed", StringComparison.Ordinal);
        int opened = -account.Roll("opened", Math.Min(10, account.Age), Math.Min(120, account.Age));
        int closes = isClosed ? -account.Roll("closed", 1, 9) : account.Roll("closes", 10, 150);
        decimal mrr = account.Roll("deal", 10, 300) * 10;
        return new JsonObject
        {
            ["companyId"] = account.Id,
            ["externalId"] = $"{account.Key}-OPP-1",
            ["sourceId"] = $"0065A-{account.Key}",
            ["title"] = title,
            ["status"] = stage switch { "Closed Won" => "won", "Closed Lost" => "lost", _ => "active" },
            ["salesStage"] = stage,
            ["ownerId"] = tenant.OwnerOf(account),
            ["_currency"] = account.Currency,
            ["mrr"] = mrr,
            ["arr"] = mrr * 12,
            ["nrr"] = account.Roll("fee", 0, 20) * 250,
            ["probability"] = stage switch { "Closed Won" => 100, "Closed Lost" => 0, "Negotiation" => 70, "Proposal" => 50, "Qualified" => 30, _ => 10 },
            ["contractLength"] = account.Pick("length", [12, 24, 36]),
            ["dealDate"] = calendar.Day(opened),
            ["landingDate"] = calendar.Day(closes + 14),
            ["closeDate"] = calendar.Day(closes),
            ["stageHistory"] = new JsonArray(
                new JsonObject { ["stage"] = "Discovery", ["time"] = calendar.Time(opened, 9) },
                new JsonObject { ["stage"] = stage, ["time"] = calendar.Time(Math.Max(opened, -8), 9) }),
            ["createdAt"] = calendar.Time(opened, 9),
        };
    }
}
