using System.Globalization;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Problems and wishes, each shared by a few customers.</summary>
internal sealed class IssueGrowth : DemoGrowth
{
    private static readonly string[] Titles =
    [
        "Export is slow", "Single sign-on with two directories", "French translation", "Webhooks for status changes", "Totals differ from the ledger",
        "Mobile app loses drafts", "Audit log", "Bulk edit of users", "Calendar sync drops meetings", "Dark mode", "Report by region", "API rate limits",
    ];

    private static readonly string[] States = ["Open", "In Progress", "Done"];
    private static readonly string[] Priorities = ["Low", "Medium", "High"];

    public override string Path => "issues";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        DemoAccount[] customers = [.. tenant.Customers];
        for (int n = 0; n < Titles.Length; n++)
        {
            string title = Titles[n];
            int Roll(string question, int from, int to) => from + Dice.Roll(title, question, to - from + 1);
            int count = Roll("companies", 1, 5);
            int first = Roll("first", 0, customers.Length - 1);
            DemoAccount[] concerned = [.. Enumerable.Range(0, count).Select(step => customers[(first + (step * 7)) % customers.Length])];
            string number = (81 + n).ToString(CultureInfo.InvariantCulture);
            yield return new JsonObject
            {
                ["title"] = title,
                ["description"] = $"Reported by {concerned[0].Name}.",
                ["companyIds"] = new JsonArray([.. concerned.Select(static account => JsonValue.Create(account.Id)).Distinct()]),
                ["status"] = States[n % States.Length],
                ["priority"] = Priorities[Roll("priority", 0, 2)],
                ["source"] = "Tracker",
                ["sourceId"] = $"TR-{number}",
                ["sourceUrl"] = $"https://tracker.example/TR-{number}",
                ["createdAt"] = tenant.Calendar.Time(-Roll("age", 5, 200), 13),
            };
        }
    }
}
