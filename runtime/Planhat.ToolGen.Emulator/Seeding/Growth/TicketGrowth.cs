using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Support cases of customers; those at risk have more of them, and open ones.</summary>
internal sealed class TicketGrowth : DemoGrowth
{
    private static readonly (string Title, string Text, string Kind)[] Cases =
    [
        ("Login fails", "I cannot log in since Monday.", "bug"),
        ("Export is slow", "The export of last month takes ten minutes.", "bug"),
        ("Add a second language", "We need the portal in French.", "feature request"),
        ("How do I archive users?", "Looked in the settings and did not find it.", "training"),
        ("Wrong totals in report", "The sum differs from our ledger.", "bug"),
        ("Invoice address", "Please change our invoice address.", "ticket"),
    ];

    private static readonly string[] States = ["open", "pending", "resolved", "closed", "new"];

    public override string Path => "tickets";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        int number = 500;
        foreach (DemoAccount account in tenant.Customers)
        {
            int count = account.Phase == "At Risk" ? 4 : account.Roll("tickets", 0, 3);
            for (int n = 0; n < count && account.Contacts.Count > 0; n++)
            {
                yield return Ticket(account, tenant.Calendar, n, ++number);
            }
        }
    }

    private static JsonObject Ticket(DemoAccount account, DemoCalendar calendar, int n, int number)
    {
        (string title, string text, string kind) = account.Pick(DemoAccount.Nth("case", n), Cases);
        string state = n == 0 && account.Phase == "At Risk" ? "open" : account.Pick(DemoAccount.Nth("state", n), States);
        int day = -account.Roll(DemoAccount.Nth("days", n), 1, 120);
        string id = number.ToString(CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["sourceId"] = $"Z-{id}",
            ["source"] = "helpdesk",
            ["email"] = account.Contacts[n % account.Contacts.Count]["email"].Text(),
            ["companyId"] = account.Id,
            ["title"] = title,
            ["description"] = text,
            ["url"] = $"https://helpdesk.example/tickets/{id}",
            ["type"] = kind,
            ["severity"] = account.Pick(DemoAccount.Nth("severity", n), ["low", "normal", "high"]),
            ["status"] = state,
            ["timeSpent"] = account.Roll(DemoAccount.Nth("spent", n), 5, 120),
            ["history"] = new JsonArray(
                new JsonObject { ["status"] = "new", ["time"] = calendar.Time(day, 8) },
                new JsonObject { ["status"] = state, ["time"] = calendar.Time(day, 14) }),
            ["createdAt"] = calendar.Time(day, 8),
            ["updatedAt"] = calendar.Time(day, 14),
        };
    }
}
