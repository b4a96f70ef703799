using System.Globalization;
using System.Text.Json;

namespace Planhat.Stdio.Tests.Workflows;

/// <summary>Churn triage as an agent makes it: only tool calls, identifiers only from earlier results.</summary>
public sealed class ChurnTriageTests
{
    private const string Reason = "Budget Constraints";
    private const string Stage = "Nurture";
    private const string Status = "Past Client";

    private static readonly DateOnly MonthStart = new(2026, 5, 1);
    private static readonly DateOnly NextQuarter = new(2026, 7, 1);

    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task CustomersLostToTheirBudgetsGetAWinBackOpportunityAndTheNewStatus(string era)
    {
        await using WorkflowWorld world = await WorkflowWorld.StartAsync(era, preset: "churn-triage");
        string[] expected = await ReadLostCompaniesAsync(world);
        Assert.True(expected.Length > 1);
        int opportunitiesBefore = (await world.ReadAllAsync("opportunities")).Count;

        IReadOnlyList<JsonElement> lost = await world.Agent.ListAsync(
            "list_all_planhat_churn",
            $$$"""{"from":"{{{Iso(MonthStart)}}}","to":"{{{Iso(WorkflowWorld.Today)}}}","where":{"reasons":{"contains":"{{{Reason}}}"}},"limit":1}""");
        foreach (JsonElement churn in lost)
        {
            await WinBackAsync(world.Agent, churn);
        }

        Assert.Equal(expected, lost.Select(static churn => churn.GetProperty("companyId").GetString()).Order(StringComparer.Ordinal));
        IReadOnlyList<JsonElement> opportunities = await world.ReadAllAsync("opportunities");
        Assert.Equal(opportunitiesBefore + lost.Count, opportunities.Count);
        foreach (JsonElement churn in lost)
        {
            await AssertWonBackAsync(world, opportunities, churn);
        }
    }

    // A lost value is an amount a year; a twelfth of it would not always have two decimals, so arr takes it as it is.
    private static async Task WinBackAsync(Agent agent, JsonElement churn)
    {
        string companyId = churn.GetProperty("companyId").GetString()!;
        Assert.DoesNotContain(
            await agent.ListAsync("list_all_planhat_opportunities", $$"""{"companyId":"{{companyId}}"}"""),
            static opportunity => IsWinBack(opportunity));

        JsonElement created = await agent.CallAsync(
            "create_a_planhat_opportunity",
            $$"""
            {
              "companyId": "{{companyId}}", "title": "{{TitleOf(churn)}}", "status": "active", "salesStage": "{{Stage}}",
              "_currency": "{{churn.GetProperty("currency").GetString()}}", "arr": {{churn.GetProperty("value").GetRawText()}}, "landingDate": "{{Iso(NextQuarter)}}"
            }
            """);
        Assert.Equal(Stage, created.GetProperty("salesStage").GetString());

        JsonElement company = await agent.CallAsync("update_a_planhat_company_by_id", $$"""{"id":"{{companyId}}","status":"{{Status}}"}""");
        Assert.Equal(Status, company.GetProperty("status").GetString());
    }

    private static async Task AssertWonBackAsync(WorkflowWorld world, IReadOnlyList<JsonElement> opportunities, JsonElement churn)
    {
        string companyId = churn.GetProperty("companyId").GetString()!;
        JsonElement opportunity = Assert.Single(
            opportunities, opportunity => IsWinBack(opportunity) && opportunity.GetProperty("companyId").GetString() == companyId);
        Assert.Equal(TitleOf(churn), opportunity.GetProperty("title").GetString());
        Assert.Equal(Stage, opportunity.GetProperty("salesStage").GetString());
        Assert.Equal(churn.GetProperty("currency").GetString(), opportunity.GetProperty("_currency").GetString());
        Assert.Equal(NextQuarter, DateOnly.FromDateTime(opportunity.GetProperty("landingDate").GetDateTimeOffset().UtcDateTime));
        Assert.Equal(Status, (await world.ReadAsync($"companies/{companyId}")).GetProperty("status").GetString());
    }

    private static bool IsWinBack(JsonElement opportunity) =>
        opportunity.GetProperty("title").GetString()!.StartsWith("Win back ", StringComparison.Ordinal);

    private static string TitleOf(JsonElement churn) => $"Win back {churn.GetProperty("companyName").GetString()}";

    private static async Task<string[]> ReadLostCompaniesAsync(WorkflowWorld world) =>
    [
        .. (await world.ReadAllAsync("churn"))
            .Where(static churn => churn.GetProperty("reasons").EnumerateArray().Any(static reason => reason.GetString() == Reason)
                && DateOnly.FromDateTime(churn.GetProperty("churnDate").GetDateTimeOffset().UtcDateTime) is { } day
                && day >= MonthStart
                && day <= WorkflowWorld.Today)
            .Select(static churn => churn.GetProperty("companyId").GetString()!)
            .Order(StringComparer.Ordinal),
    ];

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
