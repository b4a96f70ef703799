using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Two to five talks a company, many of them notes.</summary>
internal sealed class ConversationGrowth : DemoGrowth
{
    private static readonly (string Type, string Subject, string Text)[] Talks =
    [
        ("note", "Health check", "<p>Usage is up, <b>two teams</b> joined. Next step: rollout plan.</p>"),
        ("call", "Check-in call", "<p>Walked through the new dashboard; asked for an export to Excel.</p>"),
        ("note", "Stakeholder change", "<p>New head of operations from next month. Introduce ourselves early.</p>"),
        ("email", "Question about permissions", "<p>Can read-only users share reports?</p>"),
        ("meeting", "Monthly review", "<p>Open points: SSO, data retention, second workspace.</p>"),
        ("note", "Renewal sentiment", "<p>Positive; wants a price for two years.</p>"),
        ("qbr", "Quarterly business review", "<h2>Results</h2><p>Goals of the quarter reached, support load down by a third.</p>"),
    ];

    private static readonly (string Type, string Subject, string Text)[] Worries =
    [
        ("note", "Risk", "<p>Usage dropped after the reorganisation, champion is on leave.</p>"),
        ("call", "Budget review", "<p>Finance asks every team to cut tools; they want a smaller plan.</p>"),
        ("email", "Open tickets", "<p>Two tickets are open for weeks. When can we expect an answer?</p>"),
        ("note", "Competitor", "<p>Saw a demo of another vendor last week.</p>"),
    ];

    public override string Path => ConversationSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Accounts.Where(account => !tenant.Has(Path, account)))
        {
            (string Type, string Subject, string Text)[] talks = account.Phase is "At Risk" or "Churned" ? Worries : Talks;
            int count = account.IsCustomer ? account.Roll("talks", 3, 5) : 2;
            for (int n = 0; n < count; n++)
            {
                // Steps of three reach every talk before one repeats.
                (string type, string subject, string text) = talks[(account.Roll("talk", 0, talks.Length - 1) + (n * 3)) % talks.Length];
                JsonNode time = tenant.Calendar.Time(
                    -account.Roll(DemoAccount.Nth("days", n), 1 + (n * 25), 25 + (n * 25)), account.Roll(DemoAccount.Nth("hour", n), 8, 16));
                yield return new JsonObject
                {
                    ["companyId"] = account.Id,
                    ["externalId"] = DemoAccount.Nth($"{account.Key}-talk-", n + 1),
                    ["type"] = type,
                    ["subject"] = subject,
                    ["description"] = text,
                    ["date"] = time,
                    ["users"] = tenant.OwnerAsParticipant(account),
                    ["endusers"] = account.ContactAsParticipant(n),
                    ["createDate"] = time.DeepClone(),
                };
            }
        }
    }
}
