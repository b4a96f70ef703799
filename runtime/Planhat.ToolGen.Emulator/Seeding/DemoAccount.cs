using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>A planted company, from which the records that belong to it grow.</summary>
internal sealed class DemoAccount(JsonObject company, PlanhatWorld world)
{
    private readonly string _key = company["externalId"].KeyText() ?? company["name"].Text()!;

    public string Id { get; } = company.Id();

    public string Key => _key;

    public string Name { get; } = company["name"].Text()!;

    public string Phase { get; } = company["phase"].Text() ?? "";

    public string Owner { get; } = company["owner"].Text() ?? "";

    public string Domain { get; } = (company["domains"] as JsonArray)?.FirstOrDefault().Text() ?? "";

    public string Currency { get; } = company["country"].Text() switch
    {
        "United States" or "Canada" or "Brazil" or "Israel" or "India" or "Singapore" or "South Korea" or "Japan" => "USD",
        "United Kingdom" => "GBP",
        _ => "EUR",
    };

    /// <summary>How many days ago the company was entered.</summary>
    public int Age { get; } = Math.Max(1, (int)(world.Began - (company["createDate"].Instant() ?? world.Began)).TotalDays);

    public bool IsCustomer => Phase is "Onboarding" or "Adoption" or "Expansion" or "Renewal" or "At Risk";

    public bool IsChurned => Phase == "Churned";

    public IReadOnlyList<JsonObject> Licenses => world.Of(LicenseSheet.Collection).OfCompany(Id);

    /// <summary>The license that counts today, the largest of several; null when there is none.</summary>
    public JsonObject? MainLicense => Licenses
        .Where(license => LicensePeriod.Of(license).IsActive(world.Began))
        .MaxBy(static license => license["mrr"].Number());

    /// <summary>The end users that are not archived, oldest first.</summary>
    public IReadOnlyList<JsonObject> Contacts =>
        [.. world.Of(EnduserSheet.Collection).OfCompany(Id).Where(static enduser => !enduser["archived"].IsTrue())];

    /// <summary>A number in a range, both ends included.</summary>
    public int Roll(string question, int from, int to) => from + Dice.Roll(_key, question, to - from + 1);

    public bool Chance(string question, int percent) => Dice.Roll(_key, question, 100) < percent;

    public T Pick<T>(string question, IReadOnlyList<T> options) => options[Dice.Roll(_key, question, options.Count)];

    /// <summary>Names the question of one of several records alike.</summary>
    public static string Nth(string question, int n) => question + n.ToString(CultureInfo.InvariantCulture);

    /// <summary>An array with the n-th contact as <c>{id}</c>, or an empty one.</summary>
    public JsonArray ContactAsParticipant(int n)
    {
        IReadOnlyList<JsonObject> contacts = Contacts;
        return contacts.Count == 0 ? [] : new JsonArray(new JsonObject { ["id"] = contacts[n % contacts.Count].Id() });
    }
}
