using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class IssueTests : IDisposable
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public void Dispose() => _planhat.Dispose();

    // planhat-models.md §9: companies, endusers expanded; mrrCombined, arrCombined of all companies; prefixed references
    [Fact]
    public async Task CompaniesAndEndusersAreExpandedAndTheirRevenueCombined()
    {
        string first = await _planhat.CreateCompany();
        string second = await _planhat.Create("companies", """{"name":"B","sourceId":"b"}""");
        string person = await _planhat.Create("endusers", """{"companyId":"extid-a","email":"m@a.example","firstName":"Mia","lastName":"Lind"}""");
        await _planhat.Create("licenses", """{"companyId":"extid-a","_currency":"EUR","mrr":300,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        await _planhat.Create("licenses", """{"companyId":"srcid-b","_currency":"EUR","mrr":50,"fromDate":"2026-01-01","fixedPeriod":false}""");
        string id = await _planhat.Create("issues", $$"""{"title":"Slow","companyIds":["extid-a","srcid-b"],"enduserIds":["{{person}}"]}""");

        JsonObject issue = (await _planhat.Get($"issues/{id}")).Record;
        Assert.Equal($"""["{first}","{second}"]""", issue["companyIds"]!.ToJsonString());
        Assert.Equal(["A", "B"], issue["companies"]!.AsArray().Select(static company => company!["name"]!.GetValue<string>()));
        Assert.Equal("Mia Lind", issue["endusers"]![0]!["name"]!.GetValue<string>());
        Assert.Equal((350, 4200), (issue["mrrCombined"]!.GetValue<int>(), issue["arrCombined"]!.GetValue<int>()));
    }

    // planhat-models.md §9: an issue can belong to several companies
    [Fact]
    public async Task EveryCompanyOfAnIssueListsIt()
    {
        string first = await _planhat.CreateCompany();
        string second = await _planhat.Create("companies", """{"name":"B"}""");
        await _planhat.Create("issues", $$"""{"title":"Slow","companyIds":["{{first}}","{{second}}"]}""");
        Assert.Single((await _planhat.Get($"issues?companyId={first}")).Records);
        Assert.Single((await _planhat.Get($"issues?companyId={second}")).Records);
    }

    // planhat-models.md §9 companyIds: an array of company references
    [Theory]
    [InlineData("""{"title":"A","companyIds":"extid-a"}""")]
    [InlineData("""{"title":"A","companyIds":["extid-none"]}""")]
    public async Task CompanyIdsThatAreNoneAreRefused(string body)
    {
        await _planhat.CreateCompany();
        Assert.Equal(400, (await _planhat.Post("issues", body)).Status);
    }
}
