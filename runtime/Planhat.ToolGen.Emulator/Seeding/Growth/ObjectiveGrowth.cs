using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>What customers want to reach, with a health that fits theirs.</summary>
internal sealed class ObjectiveGrowth : DemoGrowth
{
    private static readonly string[] Names =
        ["Cut manual work by 20 %", "Onboard all sites", "One source of truth", "Answer customers within a day", "Fewer support tickets"];

    public override string Path => "objectives";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers.Where(static account => account.Chance("objective", 75)))
        {
            yield return new JsonObject
            {
                ["name"] = account.Pick("objective", Names),
                ["health"] = account.Phase == "At Risk" ? account.Roll("health", 1, 4) : account.Roll("health", 4, 10),
                ["companyId"] = account.Id,
                ["externalId"] = $"{account.Key}-OBJ-1",
                ["createdAt"] = tenant.Calendar.Time(-account.Roll("age", 1, Math.Min(account.Age, 200)), 10),
            };
        }
    }
}
