using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>The companies beside those written by hand: a few in every stage of the lifecycle.</summary>
internal sealed class CompanyGrowth : DemoGrowth
{
    private static readonly string[] Phases =
    [
        "Adoption", "Renewal", "Onboarding", "Adoption", "Expansion", "Churned", "At Risk", "Adoption", "Evaluation", "Renewal", "Adoption", "Churned",
        "Lost",
    ];

    private static readonly string[] Tiers = ["Basic", "Plus", "Premium"];

    public override string Path => CompanySheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        for (int n = 0; n < DemoNames.Companies.Length; n++)
        {
            yield return Company(n, DemoNames.Companies[n].Split('|'), tenant);
        }
    }

    private static JsonObject Company(int n, string[] facts, DemoTenant tenant)
    {
        string name = facts[0];
        string phase = Phases[n % Phases.Length];
        int Roll(string question, int from, int to) => from + Dice.Roll(name, question, to - from + 1);

        int age = phase switch
        {
            "Onboarding" or "Evaluation" => Roll("age", 20, 90),
            "Churned" => Roll("age", 600, 1_600),
            _ => Roll("age", 420, 1_600),
        };
        int health = phase switch { "Churned" or "Lost" => 0, "At Risk" => Roll("health", 1, 3), _ => Roll("health", 5, 10) };
        string domain = new string([.. name.Where(char.IsLetterOrDigit)]).ToLowerInvariant() + ".example";
        var company = new JsonObject
        {
            ["name"] = name,
            ["externalId"] = string.Create(CultureInfo.InvariantCulture, $"{name[..3].ToUpperInvariant()}-{1_001 + n}"),
            ["sourceId"] = string.Create(CultureInfo.InvariantCulture, $"0015A00002{n + 500:d8}"),
            ["phase"] = phase,
            ["owner"] = tenant.Users[n % tenant.Users.Count],
            ["domains"] = new JsonArray(domain),
            ["web"] = $"https://{domain}",
            ["country"] = facts[1],
            ["city"] = facts[2],
            ["description"] = $"{facts[3]} company in {facts[2]}.",
            ["tags"] = new JsonArray(facts[3], Roll("size", 0, 2) switch { 0 => "SMB", 1 => "Mid-Market", _ => "Enterprise" }),
            ["csmScore"] = Math.Clamp(health / 2, 1, 5),
            ["h"] = health,
            ["phaseSince"] = tenant.Calendar.Day(-Roll("phase", 3, Math.Min(age, 200))),
            ["createDate"] = tenant.Calendar.Day(-age),
            ["custom"] = new JsonObject
            {
                ["Seats"] = Roll("seats", 5, 400),
                ["Support Tier"] = Tiers[Roll("tier", 0, 2)],
                ["Reference Customer"] = health >= 9,
                ["Sentiment 😀"] = Math.Clamp(health / 2, 1, 5),
            },
        };
        if (Status(n, phase) is { } status)
        {
            company["status"] = status;
        }

        if (phase is not ("Evaluation" or "Lost" or "Churned"))
        {
            company["lastActive"] = tenant.Calendar.Time(-Roll("active", 1, health < 4 ? 60 : 6), Roll("hour", 7, 18));
        }

        return company;
    }

    /// <summary>The status of the tenant's own; null where it follows from the licenses.</summary>
    private static string? Status(int n, string phase) => phase switch
    {
        "Churned" when n % 2 == 1 => "Past Client",
        "Evaluation" => "prospect",
        "Lost" => "lost",
        _ => null,
    };
}
