using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Weekly usage of customers: falling where they are at risk, growing elsewhere.</summary>
internal sealed class DimensionDataGrowth : DemoGrowth
{
    private const int Weeks = 8;

    public override string Path => DimensionDataSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers)
        {
            int trend = account.Phase == "At Risk" ? -8 : 3;
            int latest = account.Roll("logins", 20, 400);
            for (int week = Weeks; week >= 1; week--)
            {
                int logins = Math.Max(0, latest * (100 - (trend * week)) / 100);
                yield return Point(account, tenant, "logins", week, logins);
                yield return Point(account, tenant, "activeusers", week, Math.Max(1, logins / 6));
            }
        }
    }

    private static JsonObject Point(DemoAccount account, DemoTenant tenant, string dimension, int week, int value) => new()
    {
        ["dimensionId"] = dimension,
        ["time"] = tenant.Calendar.Day(-week * 7),
        ["value"] = value,
        ["model"] = "Company",
        ["parentId"] = account.Id,
        ["companyId"] = account.Id,
    };
}
