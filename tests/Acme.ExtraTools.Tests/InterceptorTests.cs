using System.Text.Json;
using Planhat.ToolGen.Testing;
using static Acme.ExtraTools.Tests.AcmeInProcess;

namespace Acme.ExtraTools.Tests;

/// <summary>What Acme's interceptors do to calls of a client.</summary>
public sealed class InterceptorTests
{
    [Fact]
    public async Task OpportunityWithoutAStageStartsInAcmesFirstOne()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        JsonElement without = (await acme.CallAsync("create_a_planhat_opportunity", $$"""{"companyId":"{{TechFlow}}","title":"A"}""")).EnsureSuccess();
        JsonElement with = (await acme.CallAsync("create_a_planhat_opportunity", $$"""{"companyId":"{{TechFlow}}","title":"B","salesStage":"Proposal"}""")).EnsureSuccess();

        Assert.Equal("Qualified", await StageAsync(planhat, without));
        Assert.Equal("Proposal", await StageAsync(planhat, with));
    }

    [Fact]
    public async Task CompanyShowsItsPlaceInTheCrmToItsOneToolOnly()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        JsonElement company = (await acme.CallAsync("get_single_planhat_company_by_id", $$"""{"id":"{{TechFlow}}"}""")).EnsureSuccess();
        JsonElement page = (await acme.CallAsync("list_all_planhat_companies", """{"limit":1,"fields":["*"]}""")).EnsureSuccess();

        Assert.Equal("https://crm.acme.example/accounts/techflow-001", company.GetProperty("crmUrl").GetString());
        Assert.Equal("TechFlow Inc", company.GetProperty("name").GetString());
        Assert.False(page.GetProperty("result")[0].TryGetProperty("crmUrl", out _));
    }

    [Fact]
    public async Task NoEmailAddressIsShownWhole()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();
        string[] addresses =
        [
            .. (await planhat.ReadAsync($"endusers?limit=2000&companyId={await planhat.TechFlowIdAsync()}")).EnumerateArray()
                .Select(static person => person.TryGetProperty("email", out JsonElement email) ? email.GetString() : null)
                .OfType<string>(),
        ];

        JsonElement people = (await acme.CallAsync("list_all_planhat_endusers", $$"""{"companyId":"{{TechFlow}}","limit":100,"fields":["*"]}""")).EnsureSuccess();

        Assert.NotEmpty(addresses);
        Assert.Contains("***@", people.GetRawText(), StringComparison.Ordinal);
        Assert.All(addresses, address => Assert.DoesNotContain(address, people.GetRawText(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task DeleteOutsideTheWindowIsRefusedAndNothingIsSent()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();
        planhat.Clock.Advance(TimeSpan.FromHours(10));

        ToolAnswer answer = (await acme.CallAsync("delete_a_planhat_company_by_id", $$"""{"id":"{{TechFlow}}"}""")).EnsureError(403);

        Assert.False(answer.Json.GetProperty("is_remote_error").GetBoolean());
        Assert.Contains("between 08:00 and 17:00 UTC", answer.Message, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task WindowIsThatOfTheSettings()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync(new Dictionary<string, string?> { ["Acme:DeleteWindow:From"] = "10:00" });

        ToolAnswer answer = (await acme.CallAsync("delete_a_planhat_company_by_id", $$"""{"id":"{{TechFlow}}"}""")).EnsureError(403);

        Assert.Contains("between 10:00 and 17:00 UTC", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeleteInsideTheWindowIsMade()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();
        JsonElement created = (await acme.CallAsync("create_a_planhat_opportunity", $$"""{"companyId":"{{TechFlow}}","title":"To be deleted"}""")).EnsureSuccess();

        JsonElement deleted = (await acme.CallAsync("delete_a_planhat_opportunity_by_id", $$"""{"id":"{{created.GetProperty("_id").GetString()}}"}""")).EnsureSuccess();

        Assert.True(deleted.GetProperty("deleted").GetBoolean());
        Assert.Equal(["POST", "DELETE"], planhat.Writes.Select(static entry => entry.Method));
    }

    [Fact]
    public async Task CustomFieldsAreThoseOfTheReplacedSource()
    {
        using var planhat = new EmulatedPlanhat();
        await using McpTestServer acme = await planhat.ServeAcmeAsync();

        ToolAnswer refused = (await acme.CallAsync(
            "update_a_planhat_company_by_id", $$$"""{"id":"{{{TechFlow}}}","custom":{"CRM Account #":"TF-1"}}""")).EnsureError(422);
        JsonElement updated = (await acme.CallAsync(
            "update_a_planhat_company_by_id", $$$"""{"id":"{{{TechFlow}}}","custom":{"Seats":121}}""")).EnsureSuccess();

        Assert.Equal("/custom/CRM Account #", Assert.Single(refused.Failures).Path);
        Assert.Equal(121, updated.GetProperty("custom").GetProperty("Seats").GetInt32());
        Assert.Equal(121, (await planhat.ReadAsync($"companies/{TechFlow}")).GetProperty("custom").GetProperty("Seats").GetInt32());
        Assert.DoesNotContain("TF-1", Assert.Single(planhat.Writes).Body, StringComparison.Ordinal);
    }

    private static async Task<string?> StageAsync(EmulatedPlanhat planhat, JsonElement opportunity) =>
        (await planhat.ReadAsync($"opportunities/{opportunity.GetProperty("_id").GetString()}")).GetProperty("salesStage").GetString();
}
