using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Departments of larger customers.</summary>
internal sealed class WorkspaceGrowth : DemoGrowth
{
    private static readonly string[] Names = ["R&D", "Operations", "Finance", "Customer Service"];

    public override string Path => "workspaces";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers.Where(static account => account.Chance("workspaces", 35)))
        {
            for (int n = 0; n < 2; n++)
            {
                yield return new JsonObject
                {
                    ["name"] = Names[(account.Roll("workspace", 0, 3) + n) % Names.Length],
                    ["companyId"] = account.Id,
                    ["ownerId"] = tenant.OwnerOf(account),
                    ["externalId"] = DemoAccount.Nth($"{account.Key}-WS-", n + 1),
                    ["createdAt"] = tenant.Calendar.Time(-account.Roll(DemoAccount.Nth("age", n), 1, account.Age), 9),
                };
            }
        }
    }
}
