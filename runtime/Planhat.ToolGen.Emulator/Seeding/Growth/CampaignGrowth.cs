using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Initiatives at customers.</summary>
internal sealed class CampaignGrowth : DemoGrowth
{
    private static readonly (string Name, string Purpose)[] Campaigns =
    [
        ("Adoption drive", "Raise weekly logins"), ("Feature launch: Analytics", "Get three teams to build a dashboard"),
        ("Champion programme", "Find one champion per site"), ("Win-back of idle users", "Bring idle users back"),
    ];

    public override string Path => "campaigns";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers.Where(static account => account.Chance("campaign", 45)))
        {
            (string name, string purpose) = account.Pick("campaign", Campaigns);
            yield return new JsonObject
            {
                ["name"] = name,
                ["campaignPurpose"] = purpose,
                ["companyId"] = account.Id,
                ["externalId"] = $"{account.Key}-CMP-1",
                ["createdAt"] = tenant.Calendar.Time(-account.Roll("age", 1, Math.Min(account.Age, 120)), 9),
            };
        }
    }
}
