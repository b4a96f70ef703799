using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>One-off revenue of some customers, part of it within the last 30 days.</summary>
internal sealed class SaleGrowth : DemoGrowth
{
    private static readonly string[] Products = ["Training day", "Onboarding package", "Data migration", "Custom integration"];

    public override string Path => SaleSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers.Where(static account => account.Chance("sale", 70)))
        {
            int daysAgo = account.Chance("recent", 30) ? account.Roll("days", 1, 28) : account.Roll("days", 31, 400);
            yield return new JsonObject
            {
                ["companyId"] = account.Id,
                ["externalId"] = $"{account.Key}-SALE-1",
                ["product"] = account.Pick("product", Products),
                ["_currency"] = account.Currency,
                ["value"] = account.Roll("value", 8, 80) * 100,
                ["salesDate"] = tenant.Calendar.Day(-daysAgo),
                ["createdAt"] = tenant.Calendar.Time(-daysAgo, 11),
            };
        }
    }
}
