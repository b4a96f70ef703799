using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Installations and devices in use at customers.</summary>
internal sealed class AssetGrowth : DemoGrowth
{
    private static readonly string[] Names = ["Production tenant", "Test tenant", "Scanner fleet", "Gateway device", "Branch terminal"];

    public override string Path => AssetSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers)
        {
            int count = account.Roll("assets", 0, 3);
            int first = account.Roll("asset", 0, Names.Length - 1);
            for (int n = 0; n < count; n++)
            {
                yield return new JsonObject
                {
                    ["name"] = Names[(first + n) % Names.Length],
                    ["companyId"] = account.Id,
                    ["externalId"] = DemoAccount.Nth($"{account.Key}-AST-", n + 1),
                    ["sourceId"] = DemoAccount.Nth($"ast-{account.Key}-", n + 1),
                    ["createdAt"] = tenant.Calendar.Time(-account.Roll(DemoAccount.Nth("age", n), 1, account.Age), 12),
                };
            }
        }
    }
}
