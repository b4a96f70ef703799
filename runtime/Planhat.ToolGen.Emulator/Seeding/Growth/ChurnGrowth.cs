using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Why customers left; every third one within the current month, and a few mere downgrades.</summary>
internal sealed class ChurnGrowth : DemoGrowth
{
    private const string BudgetConstraints = "Budget Constraints";

    private static readonly string[] Reasons =
        ["Missing Features", "Competitor", "Low Adoption", BudgetConstraints, "Acquired", "Went Out of Business"];

    private static readonly string[] Comments =
        ["May come back after the reorganisation.", "Champion left the company.", "Moved to the suite of their parent company.", "No budget for renewals this year."];

    public override string Path => "churn";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        int n = 0;
        foreach (DemoAccount account in tenant.Accounts.Where(static account => account.IsChurned))
        {
            JsonObject? lost = account.Licenses.LastOrDefault(static license => license["renewalStatus"].Text() == "lost");
            bool isRecent = n % 3 == 0;
            int day = isRecent ? tenant.Calendar.ThisMonth(n + 1) : lost is null ? -60 : tenant.Calendar.DaysTo(lost["toDate"].Instant()!.Value);
            yield return Churn(account, tenant.Calendar, day, isRecent ? BudgetConstraints : account.Pick("reason", Reasons), lost);
            n++;
        }

        foreach (DemoAccount account in tenant.Customers.Where(static account => account.Chance("downgrade", 12)))
        {
            JsonObject downgrade = Churn(account, tenant.Calendar, -account.Roll("downgraded", 5, 300), account.Pick("reason", Reasons), account.MainLicense);
            decimal lost = Math.Round((downgrade["arr"].Number() ?? 0) / 5);
            downgrade["onlyDowngrade"] = true;
            downgrade["value"] = lost;
            downgrade["arr"] = lost;
            downgrade["comment"] = "Fewer seats than before.";
            yield return downgrade;
        }
    }

    private static JsonObject Churn(DemoAccount account, DemoCalendar calendar, int day, string reason, JsonObject? license) => new()
    {
        ["companyId"] = account.Id,
        ["sourceId"] = $"churn-{account.Key}",
        ["licenseId"] = license?.Id(),
        ["churnDate"] = calendar.Day(day),
        ["reasons"] = new JsonArray(reason),
        ["products"] = license?["product"].Text() is { } product ? new JsonArray(product) : [],
        ["value"] = license?["arr"]?.DeepClone() ?? 0,
        ["arr"] = license?["arr"]?.DeepClone() ?? 0,
        ["currency"] = account.Currency,
        ["comment"] = account.Pick("comment", Comments),
        ["createdAt"] = calendar.Time(day, 0, 30),
    };
}
