using System.Globalization;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class ListScanTests
{
    [Fact]
    public async Task ConditionsScanUpstreamPagesAndTellHowManyRecordsWereLookedAt()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1200, static number => number % 400 == 0 ? ",\"fixedPeriod\":true" : ""));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"where":{"fixedPeriod":{"eq":true}}}""");

        Assert.Equal([StubLicenses.Id(0), StubLicenses.Id(400), StubLicenses.Id(800)], ListOperationTests.Ids(run.AssertSuccess()));
        Assert.Equal(1200, (int)run.Json["scanned"]!);
        Assert.Null(run.Cursor);
        Assert.Equal(["0", "500", "1000"], planhat.Requests.Select(static request => request.Parameter("offset")));
        Assert.All(planhat.Requests, static request => Assert.Equal("500", request.Parameter("limit")));
    }

    [Fact]
    public async Task MembersThatConditionsNeedAreAskedForAndNotShown()
    {
        using StubPlanhat planhat = StubLicenses.Serving(["""{"_id":"1","product":"a","fixedPeriod":true,"custom":{"Tier":"Gold"}}"""]);

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"fields":["product"],"where":{"fixedPeriod":{"eq":true},"custom.Tier":{"eq":"Gold"}}}""");

        Assert.Equal("product,fixedPeriod,custom", planhat.Only.Parameter("select"));
        run.AssertJson("""{"result":[{"_id":"1","product":"a"}],"next_cursor":null,"result_count":1,"scanned":1}""");
    }

    [Fact]
    public async Task TheScanStopsAtTheLimitAndGoesOnRightBehindTheLastMatch()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(100, static number => $",\"value\":{number % 10}"));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"limit":2,"where":{"value":{"eq":3}}}""");
        ToolRun next = await ToolRun.Of(planhat, "list_licenses", $$$"""{"limit":2,"where":{"value":{"eq":3}},"next_cursor":"{{{run.Cursor}}}"}""");

        Assert.Equal([StubLicenses.Id(3), StubLicenses.Id(13)], ListOperationTests.Ids(run));
        Assert.Equal(14, (int)run.Json["scanned"]!);
        Assert.Equal("14", planhat.Requests[1].Parameter("offset"));
        Assert.Equal([StubLicenses.Id(23), StubLicenses.Id(33)], ListOperationTests.Ids(next));
    }

    [Fact]
    public async Task TheScanBudgetEndsACallWithACursorAndAHint()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1600));
        var options = new ExecutionOptions { ScanPages = 2 };

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"where":{"product":{"eq":"P1500"}}}""", options);
        List<string> walked = await ListOperationTests.Walk(planhat, "list_licenses", """ "where":{"product":{"eq":"P1500"}} """, options);

        run.AssertSuccess();
        Assert.Equal((0, 1000), ((int)run.Json["result_count"]!, (int)run.Json["scanned"]!));
        Assert.Equal(
            "The search stopped after 1000 records. Pass next_cursor to search on; the tool's own filters make it faster: `companyId`, `ownerId`.",
            (string?)run.Json["hint"]);
        Assert.False(run.Json.ContainsKey("truncated"));
        Assert.Equal([StubLicenses.Id(1500)], walked);
    }

    [Fact]
    public async Task TheHintOfAToolWithoutFiltersNamesNone()
    {
        string[] records = [.. StubLicenses.Numbered(100, static _ => ",\"type\":\"call\"")];
        using StubPlanhat planhat = StubLicenses.Serving(records);

        ToolRun run = await ToolRun.Of(planhat, "list_notes", options: new ExecutionOptions { ScanPages = 1 });

        Assert.Equal("The search stopped after 40 records. Pass next_cursor to search on.", (string?)run.Json["hint"]);
    }

    [Fact]
    public async Task TheDefaultScanBudgetIsTwentyPages()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(10_001));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"where":{"product":{"eq":"none"}}}""");

        Assert.Equal(20, planhat.Requests.Count);
        Assert.Equal(10_000, (int)run.Json["scanned"]!);
        Assert.NotNull(run.Cursor);
    }

    [Fact]
    public async Task ProgressIsReportedAfterEveryPage()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(600));
        var progress = new RecordedProgress();

        await ToolRun.Of(planhat, "list_licenses", """{"where":{"product":{"eq":"P3"}}}""", progress: progress);

        Assert.Equal(
            [new ToolProgress(1, 20, "Looked at 500 records, 1 match."), new ToolProgress(2, 20, "Looked at 600 records, 1 match.")],
            progress.Reports);
    }

    [Fact]
    public async Task ACancelledScanStops()
    {
        using var cancellation = new CancellationTokenSource();
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(5000));
        var progress = new RecordedProgress { OnReport = cancellation.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ToolRun.Of(planhat, "list_licenses", """{"where":{"product":{"eq":"none"}}}""", progress: progress, cancellationToken: cancellation.Token));

        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task TheDefinitionsOwnConditionScansInPagesThatTheModelAllows()
    {
        string[] records = [.. Enumerable.Range(0, 90).Select(static number =>
            $$"""{"_id":"{{StubLicenses.Id(number)}}","type":"{{(number % 3 == 0 ? "note" : "email")}}","subject":"S"}""")];
        using StubPlanhat planhat = StubLicenses.Serving(records);

        List<string> walked = await ListOperationTests.Walk(planhat, "list_notes", "\"limit\":7");
        ToolRun first = await ToolRun.Of(planhat, "list_notes", """{"limit":7}""");

        Assert.Equal(Enumerable.Range(0, 30).Select(static number => StubLicenses.Id(number * 3)), walked);
        Assert.All(planhat.Requests, static request => Assert.Equal("40", request.Parameter("limit")));
        Assert.Equal("_id,subject,type", planhat.Requests[0].Parameter("select"));
        Assert.Equal(19, (int)first.Json["scanned"]!);
    }

    [Fact]
    public async Task RandomScansWalkedByCursorGiveExactlyTheMatches()
    {
        var random = new Random(20260501);
        for (int round = 0; round < 40; round++)
        {
            int count = random.Next(0, 1500);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => random.Next(0, 10))];
            int wanted = random.Next(1, 10);
            using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(
                count,
                number => $",\"value\":{values[number].ToString(CultureInfo.InvariantCulture)},\"custom\":{{\"Text\":\"{new string('x', values[number] * 50)}\"}}"));
            string arguments = $$$"""
                "limit":{{{random.Next(1, 60)}}},"fields":["value","custom"],"where":{"value":{"lt":{{{wanted}}}}}
                """;
            var options = new ExecutionOptions { ScanPages = random.Next(1, 4), CharacterBudget = random.Next(1000, 6000) };

            List<string> walked = await ListOperationTests.Walk(planhat, "list_licenses", arguments, options);

            Assert.Equal(Enumerable.Range(0, count).Where(number => values[number] < wanted).Select(StubLicenses.Id), walked);
        }
    }
}
