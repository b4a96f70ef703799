using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class UnpagedListTests
{
    private static readonly ListLeanCompaniesTool Tool = new();

    [Fact]
    public async Task PlanhatIsSentNeitherPagingNorSelection()
    {
        using StubPlanhat planhat = Companies(3).Serve();

        ToolRun run = await ToolRun.Of(planhat, Tool, """{"limit":2,"fields":["name"]}""");

        Assert.Equal("GET /leancompanies", planhat.Only.ToString());
        run.AssertSuccess();
        Assert.Equal("""[{"_id":"000000000000000000000000","name":"Company 0"},{"_id":"000000000000000000000001","name":"Company 1"}]""", run.Json["result"]!.ToJsonString());
        Assert.NotNull(run.Cursor);
    }

    [Fact]
    public async Task FiltersAreSent()
    {
        using StubPlanhat planhat = Companies(3).Serve();

        await ToolRun.Of(planhat, Tool, """{"status":["customer","lost"]}""");

        Assert.Equal("GET /leancompanies?status=customer%2Clost", planhat.Only.ToString());
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(10, 5)]
    [InlineData(10, 10)]
    [InlineData(11, 5)]
    public async Task LimitAndCursorWorkOnOurSide(int count, int limit)
    {
        using StubPlanhat planhat = Companies(count).Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, Tool, () => new JsonObject { ["limit"] = limit });

        Assert.Equal(Enumerable.Range(0, count).Select(StubLicenses.Id), pages.Ids());
        Assert.Equal(Math.Max(1, (count + limit - 1) / limit), pages.Count);
    }

    [Fact]
    public async Task ConditionsAndBudgetWorkOnOurSide()
    {
        using StubPlanhat planhat = Companies(100).Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(
            planhat,
            Tool,
            static () => new JsonObject { ["where"] = new JsonObject { ["size"] = new JsonObject { ["gte"] = 50 } }, ["limit"] = 40, ["fields"] = new JsonArray("*") },
            new ExecutionOptions { CharacterBudget = 2000 });

        Assert.Equal(Enumerable.Range(50, 50).Select(StubLicenses.Id), pages.Ids());
        Assert.Equal(100, pages.Sum(static page => (int)page.Json["scanned"]!));
        Assert.True((bool)pages[0].Json["truncated"]!);
        Assert.Equal(pages.Count, planhat.Requests.Count);
    }

    [Fact]
    public async Task AnAnswerThatIsNoArrayIsOneClearError()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        (await ToolRun.Of(planhat, Tool)).AssertError(502);
    }

    private static StubRecords Companies(int count)
    {
        var records = new StubRecords();
        for (int number = 0; number < count; number++)
        {
            JsonObject company = StubRecords.Company(number, $"Company {number}");
            company["size"] = number;
            company["status"] = "customer";
            records.Companies.Add(company);
        }

        return records;
    }
}
