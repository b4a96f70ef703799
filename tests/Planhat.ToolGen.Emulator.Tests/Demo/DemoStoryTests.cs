using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Demo;

/// <summary>What a demo needs to find in the tenant.</summary>
public sealed class DemoStoryTests : IDisposable
{
    // 10 March 2026
    private const int Today = 20522;

    private readonly PlanhatClient _planhat = PlanhatClient.Demo();

    public void Dispose() => _planhat.Dispose();

    [Fact]
    public async Task TechFlowHasOverdueAndPaidInvoices()
    {
        JsonObject[] invoices = await OfTechFlow("invoices");
        JsonObject[] overdue = [.. invoices.Where(static invoice => Text(invoice, "status") == "overdue")];
        Assert.True(overdue.Length >= 2);
        Assert.All(overdue, static invoice => Assert.True(Number(invoice, "amountDue") > 0 && Number(invoice, "dueDate") < Today));
        Assert.Contains(invoices, static invoice => Text(invoice, "status") == "paid" && Number(invoice, "amountPaid") > 0 && Number(invoice, "amountDue") == 0);
        Assert.Contains(invoices, static invoice => Text(invoice, "status") == "pending");
    }

    [Fact]
    public async Task TechFlowHasTwoLicensesThatRenewWithin90Days()
    {
        JsonObject[] renewing =
        [
            .. (await OfTechFlow("licenses")).Where(static license => license["renewalDaysFromNow"] is { } days && days.GetValue<int>() is >= 0 and <= 90),
        ];
        Assert.True(renewing.Length >= 2);
        Assert.All(renewing, static license => Assert.True(Number(license, "mrr") > 0));
    }

    [Fact]
    public async Task ChurnOfThisMonthNamesBudgetConstraints()
    {
        JsonObject[] churn = (await _planhat.Get("churn?from=2026-03-01&to=2026-03-31&downgrades=excluded")).Records;
        Assert.True(churn.Count(static record => record["reasons"]!.AsArray().Any(static reason => reason!.GetValue<string>() == "Budget Constraints")) >= 2);
        Assert.NotEmpty((await _planhat.Get("churn?downgrades=only")).Records);
        Assert.True((await _planhat.Get("churn")).Records.Length > churn.Length);
    }

    // On the first day of a month the churn of the month is that of today
    [Theory]
    [InlineData("2026-05-01T00:00:00Z")]
    [InlineData("2026-12-31T23:59:59Z")]
    [InlineData("2028-02-29T12:00:00Z")]
    [InlineData("2027-01-03T08:00:00Z")]
    public async Task TheStoryHoldsOnAnyDay(string day)
    {
        var now = DateTimeOffset.Parse(day, CultureInfo.InvariantCulture);
        using PlanhatClient planhat = PlanhatClient.InProcess(new EmulatorOptions { TimeProvider = new ManualTimeProvider(now) });
        string month = now.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        string today = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Contains((await planhat.Get($"churn?from={month}-01&to={today}")).Records, static record => record["reasons"]![0]!.GetValue<string>() == "Budget Constraints");

        JsonObject company = (await planhat.Get("companies/extid-techflow-001")).Record;
        Assert.Equal(20, company["renewalDaysFromNow"]!.GetValue<int>());
        JsonObject[] invoices = (await planhat.Get($"invoices?companyId={company["_id"]}")).Records;
        Assert.Equal(2, invoices.Count(static invoice => Text(invoice, "status") == "overdue"));
        foreach (string path in DemoRecordsTests.AllPaths)
        {
            Assert.NotEmpty((await planhat.Get($"{path}?limit=2000")).Records);
        }
    }

    [Fact]
    public async Task StatusesAndStagesOfTheTenantAreThere()
    {
        JsonObject[] past = (await _planhat.Get("leancompanies?status=Past%20Client")).Records;
        Assert.True(past.Length >= 2);
        string[] stages = [.. (await _planhat.Get("opportunities")).Records.Select(static deal => Text(deal, "salesStage")).Distinct()];
        Assert.Superset(new HashSet<string> { "Nurture", "Discovery", "Proposal", "Negotiation", "Closed Won", "Closed Lost" }, stages.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DefaultFiltersHideSomething()
    {
        await HidesByDefault("nps", "npsExpiryDay=9999");
        await HidesByDefault("endusers", "archived=true");
        Assert.NotEmpty((await _planhat.Get("tasks?isArchived=true")).Records);
        Assert.Equal(30, (await _planhat.Get("conversations")).Records.Length);
    }

    // planhat-api.md §5: the same externalId can occur under two companies
    [Fact]
    public async Task AnExternalIdStandsUnderTwoCompanies()
    {
        IEnumerable<IGrouping<string, JsonObject>> groups = (await _planhat.Get("endusers?limit=2000&archived=true")).Records
            .GroupBy(static enduser => Text(enduser, "externalId"));
        Assert.Contains(groups, static group => group.Select(static enduser => Text(enduser, "companyId")).Distinct().Count() > 1);
    }

    [Fact]
    public async Task TicketsTimesheetsAndInvoicesComeInEveryState()
    {
        Assert.Equal("closed new open pending resolved", await States("tickets"));
        Assert.Equal("approved returned submitted", await States("timesheets"));
        Assert.Equal("overdue paid pending", await States("invoices"));
        Assert.Equal("active lost won", await States("opportunities"));
    }

    [Fact]
    public async Task SurveyAnswersLieOnBothSidesOfTheScale()
    {
        string[] types = [.. (await _planhat.Get("nps")).Records.Select(static answer => Text(answer, "scoreType")).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["detractor", "passive", "promoter"], types);
    }

    [Fact]
    public async Task EntriesOfAnApprovedSheetSaySo()
    {
        JsonObject sheet = (await _planhat.Get("timesheets")).Records.First(static item => Text(item, "status") == "approved");
        JsonObject entry = (await _planhat.Get($"timeentries/{sheet["timeEntries"]![0]}")).Record;
        Assert.Equal(("approved", Text(sheet, "_id")), (Text(entry, "timesheetStatus"), Text(entry, "timesheetId")));
    }

    [Fact]
    public async Task LicensesCarryTheRevenueOfTheirCompanies()
    {
        JsonObject[] companies = (await _planhat.Get("companies")).Records;
        Assert.All(
            companies.Where(static company => Text(company, "status") == "customer"),
            static company => Assert.True(Number(company, "mrr") > 0, Text(company, "name")));
        Assert.All(
            companies.Where(static company => Text(company, "status") is "prospect" or "Past Client" or "canceled" or "lost"),
            static company => Assert.Equal(0, Number(company, "mrr")));
    }

    private static string Text(JsonObject record, string member) => record[member]!.GetValue<string>();

    private static decimal Number(JsonObject record, string member) => record[member]!.GetValue<decimal>();

    private async Task<string> States(string path) => string.Join(
        ' ', (await _planhat.Get($"{path}?limit=2000")).Records.Select(static record => Text(record, "status")).Distinct().Order(StringComparer.Ordinal));

    private async Task HidesByDefault(string path, string query) =>
        Assert.True((await _planhat.Get($"{path}?limit=2000")).Records.Length < (await _planhat.Get($"{path}?limit=2000&{query}")).Records.Length);

    private async Task<JsonObject[]> OfTechFlow(string path)
    {
        JsonObject company = (await _planhat.Get("companies/extid-techflow-001")).Record;
        return (await _planhat.Get($"{path}?companyId={company["_id"]}")).Records;
    }
}
