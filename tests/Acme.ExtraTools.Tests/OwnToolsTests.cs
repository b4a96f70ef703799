using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Testing;
using Planhat.ToolGen.TestSupport.Calls;

namespace Acme.ExtraTools.Tests;

/// <summary>The host's own tools beside the shipped ones.</summary>
public sealed class OwnToolsTests
{
    [RequiresTheory(TestComponent.Node)]
    [InlineData("legacy")]
    [InlineData("modern")]
    public async Task OfficialTypeScriptClientSeesAndCallsShippedAndOwnTools(string era)
    {
        await using AcmeSession session = await AcmeSession.StartAsync(era);

        Assert.Equal(
            ToolFact.All.Select(static fact => fact.Tool)
                .Except(["list_all_planhat_companies", "delete_a_planhat_license_by_id"])
                .Concat(["list_acme_accounts", "list_acme_renewals", "list_acme_workflows"])
                .Order(StringComparer.Ordinal),
            session.Tools.Select(static tool => tool.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(3, (await session.SucceedAsync("list_acme_renewals", """{"limit":3}""")).GetProperty("result_count").GetInt32());
        Assert.EndsWith(
            "/techflow-001",
            (await session.SucceedAsync("get_single_planhat_company_by_id", """{"id":"extid-techflow-001"}""")).GetProperty("crmUrl").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void OwnToolsAreTheApprovedOnes() => ToolCatalogSnapshot.Verify(PlanhatTools.Catalog);

    [Fact]
    public async Task EveryClientTakesTheWholeList()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        SafeProfile.Verify(await acme.ListToolsAsync());
    }

    [Fact]
    public async Task EndpointOnAShippedModelKeepsWhatItSays()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        JsonElement page = (await acme.CallAsync("list_acme_renewals", """{"companyId":"extid-techflow-001"}""")).EnsureSuccess();

        string[] expected =
        [
            .. (await planhat.ReadAsync($"licenses?limit=2000&companyId={await planhat.TechFlowIdAsync()}")).EnumerateArray()
                .Where(static license => IsText(license, "renewalStatus", "ongoing"))
                .Select(static license => license.GetProperty("_id").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.GetProperty("result").EnumerateArray().Select(static license => license.GetProperty("_id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task HookOfACompiledToolNarrowsTheListOfAllCompanies()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        JsonElement page = (await acme.CallAsync("list_acme_renewals", """{"limit":500,"fields":["autoRenews","renewalStatus"]}""")).EnsureSuccess();

        int expected = (await planhat.ReadAsync("licenses?limit=2000")).EnumerateArray().Count(static license =>
            IsText(license, "renewalStatus", "ongoing") && license.TryGetProperty("autoRenews", out JsonElement renews) && renews.ValueKind == JsonValueKind.False);
        Assert.True(expected > 0);
        Assert.Equal(expected, page.GetProperty("result_count").GetInt32());
        Assert.All(page.GetProperty("result").EnumerateArray(), static license => Assert.False(license.GetProperty("autoRenews").GetBoolean()));
    }

    [Fact]
    public async Task ModelOfItsOwnIsReadAtItsOwnPath()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();
        string company = (await planhat.ReadAsync("workflows?limit=1"))[0].GetProperty("companyId").GetString()!;

        JsonElement page = (await acme.CallAsync("list_acme_workflows", $$"""{"companyId":"{{company}}","limit":5}""")).EnsureSuccess();

        JournalEntry request = planhat.Requests[^1];
        Assert.Equal("/workflows", request.Path);
        Assert.NotEmpty(Ids(page.GetProperty("result")));
        Assert.Equal(Ids(await planhat.ReadAsync($"workflows?limit=5&companyId={company}")), Ids(page.GetProperty("result")));
    }

    [Fact]
    public async Task CompanyOfAModelOfItsOwnMayBeNamedByAForeignIdentifier()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        (await acme.CallAsync("list_acme_workflows", """{"companyId":"extid-techflow-001","limit":5}""")).EnsureSuccess();

        JournalEntry request = planhat.Requests[^1];
        Assert.Contains($"companyId={await planhat.TechFlowIdAsync()}&", request.Query, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(JsonElement records) => records.EnumerateArray().Select(static record => record.GetProperty("_id").GetString());

    private static bool IsText(JsonElement record, string member, string text) =>
        record.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() == text;
}
