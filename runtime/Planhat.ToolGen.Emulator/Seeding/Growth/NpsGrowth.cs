using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Survey answers of two rounds: one of the last year, one that has expired from the default list.</summary>
internal sealed class NpsGrowth : DemoGrowth
{
    private static readonly string[] Praise = ["Fast help, every time.", "Saves us hours each week.", "Great onboarding team."];
    private static readonly string[] Doubt = ["Good, but reports could be easier.", "Does what it should."];
    private static readonly string[] Blame = ["Too slow in the mornings.", "We miss an export to our ledger.", "Nobody called back."];

    public override string Path => NpsSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Accounts.Where(static account => account.IsCustomer || account.IsChurned))
        {
            for (int n = 0; n < account.Contacts.Count; n++)
            {
                if (account.Chance(DemoAccount.Nth("answers", n), 70))
                {
                    yield return Answer(account, tenant.Calendar, n, -account.Roll(DemoAccount.Nth("recent", n), 3, 350), "recent");
                }

                if (account.Age > 500 && account.Chance(DemoAccount.Nth("answered", n), 45))
                {
                    yield return Answer(account, tenant.Calendar, n, -account.Roll(DemoAccount.Nth("old", n), 365, 500), "old");
                }
            }
        }
    }

    private static JsonObject Answer(DemoAccount account, DemoCalendar calendar, int n, int day, string round)
    {
        int score = account.Phase is "At Risk" or "Churned"
            ? account.Roll(DemoAccount.Nth($"score {round}", n), 0, 6)
            : account.Roll(DemoAccount.Nth($"score {round}", n), 5, 10);
        string[] comments = score >= 9 ? Praise : score >= 7 ? Doubt : Blame;
        return new JsonObject
        {
            ["email"] = account.Contacts[n]["email"].Text(),
            ["cId"] = account.Id,
            ["score"] = score,
            ["comment"] = account.Pick(DemoAccount.Nth($"comment {round}", n), comments),
            ["dateSent"] = calendar.Time(day - 2, 6),
            ["dateAnswered"] = calendar.Time(day, 12),
            ["campaignId"] = IdSequence.At("npscampaigns", round == "old" ? 1 : 2),
            ["source"] = "survey-tool",
            ["sourceId"] = DemoAccount.Nth($"s-{round}-{account.Key}-", n),
            ["createdAt"] = calendar.Time(day, 12),
        };
    }
}
