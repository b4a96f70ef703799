using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Models;

public sealed class RevenueTests : IAsyncLifetime
{
    private readonly PlanhatClient _planhat = PlanhatClient.Empty();

    public Task InitializeAsync() => _planhat.CreateCompany();

    public Task DisposeAsync()
    {
        _planhat.Dispose();
        return Task.CompletedTask;
    }

    // planhat-models.md §4 nrr30: one-off revenue of the last 30 days; nrrTotal; mr = MRR plus 30-day NRR; sales embedded
    [Fact]
    public async Task SalesCountAsOneOffRevenueOfTheirCompany()
    {
        await _planhat.Create("licenses", """{"companyId":"extid-a","_currency":"EUR","mrr":300,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        await _planhat.Create("sales", """{"companyId":"extid-a","_currency":"EUR","value":1500,"salesDate":"2026-03-01"}""");
        await _planhat.Create("sales", """{"companyId":"extid-a","_currency":"EUR","value":700,"salesDate":"2025-11-01"}""");
        await _planhat.Create("sales", """{"companyId":"extid-a","_currency":"EUR","value":90,"salesDate":"2026-06-01"}""");
        JsonObject company = (await _planhat.Get("companies/extid-a")).Record;
        Assert.Equal((1500, 2200, 1800), (Number(company, "nrr30"), Number(company, "nrrTotal"), Number(company, "mr")));
        Assert.Equal("EUR", company["sales"]![0]!["_currency"]!["symbol"]!.GetValue<string>());
    }

    // planhat-models.md §15 value: positive
    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("\"5\"")]
    public async Task ASaleThatIsNotPositiveIsRefused(string value) =>
        Assert.Equal(400, (await _planhat.Post("sales", $$"""{"companyId":"extid-a","_currency":"EUR","value":{{value}} }""")).Status);

    // planhat-models.md §13: status active, won, lost; contractLength default 12
    [Theory]
    [InlineData("won", 200)]
    [InlineData("Won", 400)]
    [InlineData("open", 400)]
    public async Task AnOpportunityHasOneOfThreeStates(string status, int expected) =>
        Assert.Equal(expected, (await _planhat.Post("opportunities", $$"""{"companyId":"extid-a","status":"{{status}}"}""")).Status);

    // planhat-models.md §13 stageHistory: stage changes
    [Fact]
    public async Task StageChangesAreKept()
    {
        string id = await _planhat.Create("opportunities", """{"companyId":"extid-a","salesStage":"Discovery"}""");
        await _planhat.Put($"opportunities/{id}", """{"title":"Same stage"}""");
        JsonObject updated = (await _planhat.Put($"opportunities/{id}", """{"salesStage":"Nurture"}""")).Record;
        Assert.Equal(["Discovery", "Nurture"], updated["stageHistory"]!.AsArray().Select(static change => change!["stage"]!.GetValue<string>()));
        Assert.Equal(12, Number(updated, "contractLength"));
    }

    // planhat-models.md §13 and §14: mrr monthly, arr annual value
    [Theory]
    [InlineData("opportunities", """{"mrr":100}""", 100, 1200)]
    [InlineData("opportunities", """{"arr":600}""", 50, 600)]
    [InlineData("projects", """{"mrr":10}""", 10, 120)]
    public async Task MonthlyAndAnnualValueSetEachOther(string path, string members, int mrr, int arr)
    {
        JsonObject body = JsonNode.Parse(members)!.AsObject();
        body["companyId"] = "extid-a";
        body["name"] = "P";
        JsonObject created = (await _planhat.Post(path, body.ToJsonString())).Record;
        Assert.Equal((mrr, arr), (Number(created, "mrr"), Number(created, "arr")));
    }

    // planhat-models.md §20: portfolio figures of a user, read-only
    [Fact]
    public async Task AUserShowsTheRevenueAndTasksOfTheirCompanies()
    {
        string user = await _planhat.Create("users", SampleRecords.Body("users"));
        await _planhat.Put("companies/extid-a", $$"""{"owner":"{{user}}"}""");
        await _planhat.Create("companies", $$"""{"name":"B","owner":"{{user}}"}""");
        await _planhat.Create("licenses", """{"companyId":"extid-a","_currency":"EUR","mrr":300,"fromDate":"2026-01-01","toDate":"2027-01-01"}""");
        await _planhat.Create("tasks", $$"""{"companyId":"extid-a","ownerId":"{{user}}","endTime":"2026-03-01"}""");
        await _planhat.Create("tasks", $$"""{"companyId":"extid-a","ownerId":"{{user}}","endTime":"2026-04-01"}""");
        JsonObject read = (await _planhat.Get($"users/{user}")).Record;
        Assert.Equal((300, 150, 2, 1), (Number(read, "mrr"), Number(read, "mrrAvg"), Number(read, "customerCount"), Number(read, "payingCustomerCount")));
        Assert.Equal((2, 1), (Number(read, "nrOpenTasks"), Number(read, "nrOverDueTasks")));
    }

    // planhat-models.md §20 roles: array of role id (objects in some reads)
    [Fact]
    public async Task RolesAreIdsInOneReadAndObjectsInAnother()
    {
        string id = await _planhat.Create("users", """{"email":"u@v.example","firstName":"A","lastName":"B","roles":["r1"]}""");
        Assert.Equal("r1", (await _planhat.Get($"users/{id}")).Record["roles"]![0]!.GetValue<string>());
        Assert.Equal("r1", (await _planhat.Get("users")).Records[0]["roles"]![0]!["_id"]!.GetValue<string>());
    }

    private static int Number(JsonObject record, string member) => (int)record[member]!.GetValue<decimal>();
}
