using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Rollouts of new customers, expansions of others.</summary>
internal sealed class ProjectGrowth : DemoGrowth
{
    private static readonly string[] Names = ["Rollout of second site", "Data migration", "Integration with ERP", "Analytics enablement"];

    public override string Path => ProjectSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers)
        {
            bool isNew = account.Phase is "Onboarding";
            if (!isNew && !account.Chance("project", 45))
            {
                continue;
            }

            int start = -account.Roll("start", 5, 120);
            yield return new JsonObject
            {
                ["name"] = isNew ? "Onboarding" : account.Pick("project", Names),
                ["companyId"] = account.Id,
                ["externalId"] = $"{account.Key}-PRJ-1",
                ["currency"] = account.Currency,
                ["startDate"] = tenant.Calendar.Day(start),
                ["endDate"] = tenant.Calendar.Day(start + account.Roll("length", 30, 180)),
                ["mrr"] = 0,
                ["nrr"] = account.Roll("fee", 10, 80) * 100,
                ["createdAt"] = tenant.Calendar.Time(start - 3, 10),
            };
        }
    }
}
