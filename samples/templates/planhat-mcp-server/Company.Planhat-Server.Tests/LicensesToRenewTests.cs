using System.Text.Json;
using Planhat.ToolGen.Testing;

namespace CompanyNamespace.Tests;

/// <summary>The tools of this server on an in-memory Planhat with demo data.</summary>
public sealed class LicensesToRenewTests
{
    private const string OwnTool = "list_licenses_to_renew";

    [Fact]
    public void OwnToolStandsBesideTheShippedOnes()
    {
        Assert.NotNull(ServerCatalog.Tools.Find(OwnTool));
        Assert.NotNull(ServerCatalog.Tools.Find("list_all_planhat_licenses"));
    }

    [Fact]
    public void EveryToolStaysWithinWhatClientsTake() => SafeProfile.Verify(ServerCatalog.Tools);

    [Fact]
    public async Task OnlyLicensesWithAnOpenRenewalAreListed()
    {
        using var planhat = new EmulatedPlanhat();
        ToolCaller tools = planhat.Tools(ServerCatalog.Tools);

        JsonElement open = (await tools.CallAsync(OwnTool, """{"limit":500,"fields":["renewalStatus"]}""")).EnsureSuccess();
        JsonElement all = (await tools.CallAsync("list_all_planhat_licenses", """{"limit":500,"fields":["renewalStatus"]}""")).EnsureSuccess();

        Assert.All(open.GetProperty("result").EnumerateArray(), static license => Assert.Equal("ongoing", license.GetProperty("renewalStatus").GetString()));
        Assert.InRange(open.GetProperty("result_count").GetInt32(), 1, all.GetProperty("result_count").GetInt32() - 1);
    }

    [Fact]
    public async Task MisspeltArgumentIsRefusedBeforeAnythingIsSent()
    {
        using var planhat = new EmulatedPlanhat();

        ToolAnswer answer = await planhat.Tools(ServerCatalog.Tools).CallAsync(OwnTool, """{"companyid":"extid-techflow-001"}""");

        Assert.Equal("companyId", Assert.Single(answer.EnsureError(422).Failures).RenameTo);
        Assert.Empty(planhat.Requests);
    }
}
