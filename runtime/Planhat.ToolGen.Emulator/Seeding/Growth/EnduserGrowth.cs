using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Two to four contacts a company, now and then one who has left and is archived.</summary>
internal sealed class EnduserGrowth : DemoGrowth
{
    public override string Path => EnduserSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Accounts)
        {
            // Companies written by hand have contacts already; they get one more.
            int count = tenant.Has(Path, account) ? 1 : account.Roll("contacts", 2, 4);
            for (int n = 0; n < count; n++)
            {
                yield return Enduser(account, n, tenant);
            }
        }
    }

    private static JsonObject Enduser(DemoAccount account, int n, DemoTenant tenant)
    {
        // Stepping through the list keeps the names within one company apart.
        string first = DemoNames.FirstNames[(account.Roll("first", 0, 25) + (n * 7)) % DemoNames.FirstNames.Length];
        string last = DemoNames.LastNames[(account.Roll("last", 0, 25) + (n * 11)) % DemoNames.LastNames.Length];
        string question = DemoAccount.Nth("contact", n);
        bool archived = n > 0 && account.Chance(question, 15);
        var enduser = new JsonObject
        {
            ["companyId"] = account.Id,
            ["externalId"] = string.Create(CultureInfo.InvariantCulture, $"{account.Key}-user-{n + 1}"),
            ["email"] = $"{first}.{last}@{account.Domain}".ToLowerInvariant(),
            ["firstName"] = first,
            ["lastName"] = last,
            ["position"] = account.Pick(question + "position", DemoNames.Positions),
            ["featured"] = n == 0,
            ["primary"] = n == 0,
            ["archived"] = archived,
            ["experience"] = account.Roll(question + "experience", 20, 95) / 10m,
            ["relevance"] = account.Roll(question + "relevance", 10, 95),
            ["beats"] = account.Roll(question + "beats", 0, 60),
            ["createDate"] = tenant.Calendar.Day(-account.Roll(question + "age", 1, account.Age)),
        };
        if (account.IsCustomer && !archived)
        {
            enduser["lastActive"] = tenant.Calendar.Time(-account.Roll(question + "active", 1, 40), account.Roll(question + "hour", 7, 18));
        }

        return enduser;
    }
}
