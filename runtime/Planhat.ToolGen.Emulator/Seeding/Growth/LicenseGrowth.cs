using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Revenue that fits the phase of each company: renewals around today, overdue ones at risk, lost ones behind a churn.</summary>
internal sealed class LicenseGrowth : DemoGrowth
{
    private const int Year = 365;

    private static readonly (string Product, int Least, int Most)[] Plans =
        [("Starter Plan", 8, 40), ("Team Plan", 60, 240), ("Enterprise Plan", 350, 1_400)];

    public override string Path => LicenseSheet.Collection;

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant) => tenant.Accounts
        .Where(account => (account.IsCustomer || account.IsChurned) && !tenant.Has(LicenseSheet.Collection, account))
        .SelectMany(account => Licenses(account, tenant.Calendar));

    private static IEnumerable<JsonObject> Licenses(DemoAccount account, DemoCalendar calendar)
    {
        (string product, int least, int most) = account.Pick("plan", Plans);
        decimal mrr = account.Roll("mrr", least, most) * 10;
        int from = Start(account);
        int to = from + Year;
        bool hasPast = account.Age > Year - from;
        if (hasPast)
        {
            yield return License(account, calendar, "1", product, Math.Round(mrr * 0.85m), from - Year, from, "renewed");
        }

        yield return License(account, calendar, "2", product, mrr, from, to, account.IsChurned ? "lost" : "ongoing");
        if (account.Phase == "Expansion" || account.Chance("add-on", 20) && account.IsCustomer)
        {
            JsonObject addOn = License(account, calendar, "3", "Analytics Add-on", Math.Round(mrr * 0.2m), from, to, "ongoing");
            addOn.Remove("toDate");
            addOn["fixedPeriod"] = false;
            yield return addOn;
        }
    }

    /// <summary>Day on which the present period of one year began.</summary>
    private static int Start(DemoAccount account) => account.Phase switch
    {
        "Onboarding" when account.Chance("coming", 40) => account.Roll("start", 3, 20),
        "Onboarding" => -account.Roll("start", 2, Math.Min(account.Age, 60)),
        "Renewal" => account.Roll("renewal", 1, 85) - Year,
        "At Risk" => account.Roll("renewal", -20, 45) - Year,
        "Churned" => -account.Roll("end", 2, 200) - Year,
        _ => account.Roll("renewal", 91, 330) - Year,
    };

    private static JsonObject License(
        DemoAccount account, DemoCalendar calendar, string number, string product, decimal mrr, int from, int to, string status) => new()
    {
        ["companyId"] = account.Id,
        ["externalId"] = $"{account.Key}-LIC-{number}",
        ["sourceId"] = string.Create(CultureInfo.InvariantCulture, $"8005A-{account.Key}-{number}"),
        ["product"] = product,
        ["_currency"] = account.Currency,
        ["fromDate"] = calendar.Day(from),
        ["toDate"] = calendar.Day(to),
        ["fixedPeriod"] = true,
        ["mrr"] = mrr,
        ["renewalStatus"] = status,
        ["autoRenews"] = account.Chance("auto", 40),
        ["renewalPeriod"] = 12,
        ["noticePeriod"] = account.Pick("notice", [30, 60, 90]),
        ["invoiceCycle"] = "quarterly",
        ["createdAt"] = calendar.Time(Math.Min(from, 0) - 5, 10),
        ["custom"] = new JsonObject
        {
            ["Discount %"] = account.Roll("discount", 0, 20),
            ["Billing Terms"] = account.Pick("terms", ["Net 15", "Net 30", "Net 60"]),
        },
    };
}
