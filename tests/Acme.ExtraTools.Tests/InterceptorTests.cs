using System.Text.Json;

namespace Acme.ExtraTools.Tests;

/// <summary>What Acme's interceptors do to calls of the official TypeScript client.</summary>
public sealed class InterceptorTests
{
    private const string TechFlow = "extid-techflow-001";

    [RequiresFact(TestComponent.Node)]
    public async Task OpportunityWithoutAStageStartsInAcmesFirstOne()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");

        JsonElement without = await session.SucceedAsync("create_a_planhat_opportunity", $$"""{"companyId":"{{TechFlow}}","title":"A"}""");
        JsonElement with = await session.SucceedAsync("create_a_planhat_opportunity", $$"""{"companyId":"{{TechFlow}}","title":"B","salesStage":"Proposal"}""");

        Assert.Equal("Qualified", await StageAsync(session, without));
        Assert.Equal("Proposal", await StageAsync(session, with));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task CompanyShowsItsPlaceInTheCrmToItsOneToolOnly()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");

        JsonElement company = await session.SucceedAsync("get_single_planhat_company_by_id", $$"""{"id":"{{TechFlow}}"}""");
        JsonElement page = await session.SucceedAsync("list_all_planhat_companies", """{"limit":1,"fields":["*"]}""");

        Assert.Equal("https://crm.acme.example/accounts/techflow-001", company.GetProperty("crmUrl").GetString());
        Assert.Equal("TechFlow Inc", company.GetProperty("name").GetString());
        Assert.False(page.GetProperty("result")[0].TryGetProperty("crmUrl", out _));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task NoEmailAddressIsShownWhole()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");
        string[] addresses =
        [
            .. (await session.ReadAsync($"endusers?limit=2000&companyId={await session.TechFlowIdAsync()}")).EnumerateArray()
                .Select(static person => person.TryGetProperty("email", out JsonElement email) ? email.GetString() : null)
                .OfType<string>(),
        ];

        JsonElement people = await session.SucceedAsync("list_all_planhat_endusers", $$"""{"companyId":"{{TechFlow}}","limit":100,"fields":["*"]}""");

        Assert.NotEmpty(addresses);
        Assert.Contains("***@", people.GetRawText(), StringComparison.Ordinal);
        Assert.All(addresses, address => Assert.DoesNotContain(address, people.GetRawText(), StringComparison.OrdinalIgnoreCase));
    }

    [RequiresFact(TestComponent.Node)]
    public async Task DeleteOutsideTheWindowIsRefusedAndNothingIsSent()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern", AcmeProgram.NoDeletes);

        (bool isError, JsonElement error) = await session.CallAsync("delete_a_planhat_company_by_id", $$"""{"id":"{{TechFlow}}"}""");

        Assert.True(isError);
        Assert.Equal(403, error.GetProperty("statusCode").GetInt32());
        Assert.False(error.GetProperty("is_remote_error").GetBoolean());
        Assert.Contains("between 00:00 and 00:00 UTC", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty(session.Requests);
    }

    [RequiresFact(TestComponent.Node)]
    public async Task DeleteInsideTheWindowIsMade()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern", AcmeProgram.DeletesAllDay);
        JsonElement created = await session.SucceedAsync("create_a_planhat_opportunity", $$"""{"companyId":"{{TechFlow}}","title":"To be deleted"}""");

        JsonElement deleted = await session.SucceedAsync("delete_a_planhat_opportunity_by_id", $$"""{"id":"{{created.GetProperty("_id").GetString()}}"}""");

        Assert.True(deleted.GetProperty("deleted").GetBoolean());
        Assert.Equal("DELETE", session.Requests[^1].Method);
    }

    [RequiresFact(TestComponent.Node)]
    public async Task CustomFieldsAreThoseOfTheReplacedSource()
    {
        await using AcmeSession session = await AcmeSession.StartAsync("modern");

        (bool isError, JsonElement refused) = await session.CallAsync(
            "update_a_planhat_company_by_id", $$$"""{"id":"{{{TechFlow}}}","custom":{"CRM Account #":"TF-1"}}""");
        JsonElement updated = await session.SucceedAsync(
            "update_a_planhat_company_by_id", $$$"""{"id":"{{{TechFlow}}}","custom":{"Seats":121}}""");

        Assert.True(isError);
        Assert.Equal("/custom/CRM Account #", Assert.Single(refused.GetProperty("failures").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(121, updated.GetProperty("custom").GetProperty("Seats").GetInt32());
        Assert.Equal(121, (await session.ReadAsync($"companies/{TechFlow}")).GetProperty("custom").GetProperty("Seats").GetInt32());
        Assert.DoesNotContain(session.Requests, static entry => entry.Body.Contains("TF-1", StringComparison.Ordinal));
    }

    private static async Task<string?> StageAsync(AcmeSession session, JsonElement opportunity) =>
        (await session.ReadAsync($"opportunities/{opportunity.GetProperty("_id").GetString()}")).GetProperty("salesStage").GetString();
}
