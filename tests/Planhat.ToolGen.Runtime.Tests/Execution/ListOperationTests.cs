using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class ListOperationTests
{
    [Fact]
    public async Task AListAsksForOnePageOfItsDefaultFields()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        Assert.Equal("GET /licenses?limit=25&offset=0&select=_id,product,value", planhat.Only.ToString());
        Assert.Null(planhat.Only.Body);
        run.AssertSuccess().AssertJson("""{"result":[],"next_cursor":null,"result_count":0}""");
    }

    [Fact]
    public async Task FiltersSortLimitAndFieldsReachPlanhatUnderItsNames()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");

        await ToolRun.Of(planhat, "list_licenses", $$"""{"companyId":"{{StubLicenses.Id(7)}}","sort":"-note","limit":3,"fields":["note","custom.Tier"]}""");

        Assert.Equal($"GET /licenses?companyId={StubLicenses.Id(7)}&limit=3&offset=0&sort=-snippet&select=snippet,custom", planhat.Only.ToString());
    }

    [Fact]
    public async Task TheStarAsksForEverything()
    {
        using var planhat = StubPlanhat.Answering(200, """[{"_id":"1","__v":1,"x":{"y":[]}}]""");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"fields":["*"]}""");

        Assert.Null(planhat.Only.Parameter("select"));
        run.AssertJson("""{"result":[{"_id":"1","x":{"y":[]}}],"next_cursor":null,"result_count":1}""");
    }

    [Fact]
    public async Task MembersThatPlanhatSendsUnaskedAreLeftOut()
    {
        using var planhat = StubPlanhat.Answering(200, """[{"_id":"1","product":"a","slug":"s"}]""");

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        run.AssertJson("""{"result":[{"_id":"1","product":"a"}],"next_cursor":null,"result_count":1}""");
    }

    [Fact]
    public async Task AFullPageYieldsACursorAndThePageAfterItMayBeEmpty()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(4));

        ToolRun first = await ToolRun.Of(planhat, "list_licenses", """{"limit":4}""");
        ToolRun second = await ToolRun.Of(planhat, "list_licenses", $$"""{"limit":4,"next_cursor":"{{first.Cursor}}"}""");

        Assert.NotNull(first.Cursor);
        second.AssertSuccess().AssertJson("""{"result":[],"next_cursor":null,"result_count":0}""");
        Assert.Equal("4", planhat.Requests[1].Parameter("offset"));
    }

    [Fact]
    public async Task EpochDaysAreShownAsDates()
    {
        using var planhat = StubPlanhat.Answering(200, """[{"_id":"1","dueDate":20574}]""");

        ToolRun run = await ToolRun.Of(planhat, "list_invoices");

        run.AssertJson("""{"result":[{"_id":"1","dueDate":"2026-05-01"}],"next_cursor":null,"result_count":1}""");
    }

    [Fact]
    public async Task ThePageIsCutAtARecordBoundaryWithinTheBudget()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(20, _ => $",\"value\":\"{new string('\u00e9', 100)}\""));
        var options = new ExecutionOptions { CharacterBudget = 1500 };

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"fields":["*"]}""", options);

        int count = (int)run.Json["result_count"]!;
        Assert.InRange(count, 2, 10);
        Assert.Equal(count, run.Json["result"]!.AsArray().Count);
        Assert.True((bool)run.Json["truncated"]!);
        Assert.Contains($"cut after {count} records", (string)run.Json["hint"]!, StringComparison.Ordinal);
        Assert.True(run.Text.Length <= 1500, $"{run.Text.Length} characters");
    }

    [Fact]
    public async Task TheDefaultBudgetIsFortyThousandCharacters()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(1000, _ => $",\"value\":\"{new string('x', 200)}\""));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"limit":1000}""");

        Assert.InRange(run.Text.Length, 39_000, 40_000);
    }

    [Fact]
    public async Task ARecordAboveTheBudgetIsReturnedWholeAndAlone()
    {
        string big = $$"""{"_id":"big","product":"{{new string('x', 900_000)}}"}""";
        using StubPlanhat planhat = StubLicenses.Serving(["""{"_id":"0"}""", big, """{"_id":"2"}"""]);

        ToolRun first = await ToolRun.Of(planhat, "list_licenses");
        ToolRun second = await ToolRun.Of(planhat, "list_licenses", $$"""{"next_cursor":"{{first.Cursor}}"}""");
        ToolRun third = await ToolRun.Of(planhat, "list_licenses", $$"""{"next_cursor":"{{second.Cursor}}"}""");

        Assert.Equal(["0"], Ids(first));
        Assert.Equal(["big"], Ids(second));
        Assert.Equal(["2"], Ids(third));
        Assert.Null(third.Cursor);
    }

    [Fact]
    public async Task OneRecordIsCountedInTheSingular()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(2, static _ => $",\"value\":\"{new string('x', 2000)}\""));

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", options: new ExecutionOptions { CharacterBudget = 1000 });

        Assert.StartsWith("The page was cut after 1 record to stay", (string)run.Json["hint"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARecordAboveOneMegabyteIsAnErrorThatSaysToUseFields()
    {
        using StubPlanhat planhat = StubLicenses.Serving([$$"""{"_id":"big","product":"{{new string('x', 1 << 20)}}"}"""]);

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        run.AssertError(413);
        Assert.StartsWith("The license with the _id 'big' is larger than 1 MB.", run.Message, StringComparison.Ordinal);
        Assert.Contains("`fields`", run.Message, StringComparison.Ordinal);
        Assert.Equal(150, (int)run.Json["rate_limit"]!["remaining"]!);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(17, 5)]
    [InlineData(100, 25)]
    [InlineData(100, 100)]
    [InlineData(101, 7)]
    public async Task WalkingByCursorGivesEveryRecordOnce(int count, int limit)
    {
        string[] records = StubLicenses.Numbered(count, number => $",\"value\":\"{new string('x', number * 37 % 400)}\"");
        using StubPlanhat planhat = StubLicenses.Serving(records);

        List<string> walked = await Walk(planhat, "list_licenses", $"\"limit\":{limit}", new ExecutionOptions { CharacterBudget = 2000 });

        Assert.Equal(Enumerable.Range(0, count).Select(StubLicenses.Id), walked);
    }

    [Fact]
    public async Task AnEndpointThatIgnoresPagingIsWalkedOnOurSide()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(23), pages: false);

        List<string> walked = await Walk(planhat, "list_licenses", "\"limit\":5");

        Assert.Equal(Enumerable.Range(0, 23).Select(StubLicenses.Id), walked);
    }

    [Theory]
    [InlineData(10, 10, 10)]
    [InlineData(10, 5, 10)]
    [InlineData(10, 5, 20)]
    [InlineData(10, 10, 3)]
    [InlineData(7, 3, 4)]
    public async Task AnEndpointThatIgnoresPagingGivesEveryRecordOnceWhateverTheLimits(int count, int firstLimit, int laterLimit)
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(count), pages: false);
        var walked = new List<string>();
        ToolRun run = await ToolRun.Of(planhat, "list_licenses", $$"""{"limit":{{firstLimit}}}""");
        walked.AddRange(Ids(run.AssertSuccess()));
        for (int call = 0; run.Cursor is not null && call < 10; call++)
        {
            run = await ToolRun.Of(planhat, "list_licenses", $$"""{"limit":{{laterLimit}},"fields":["value"],"next_cursor":"{{run.Cursor}}"}""");
            walked.AddRange(Ids(run.AssertSuccess()));
        }

        Assert.Null(run.Cursor);
        Assert.Equal(Enumerable.Range(0, count).Select(StubLicenses.Id), walked);
    }

    [Fact]
    public async Task AScanOfAnEndpointThatIgnoresPagingEndsWhenTheListIsAsLongAsAPage()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(500), pages: false);

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", """{"where":{"product":{"eq":"P7"}}}""");

        Assert.Equal([StubLicenses.Id(7)], Ids(run.AssertSuccess()));
        Assert.Equal(500, (int)run.Json["scanned"]!);
        Assert.Null(run.Cursor);
        Assert.Equal(2, planhat.Requests.Count);
    }

    [Theory]
    [InlineData("""{"next_cursor":"@","companyId":"aaaaaaaaaaaaaaaaaaaaaaaa"}""", "list_licenses")]
    [InlineData("""{"next_cursor":"@","sort":"product"}""", "list_licenses")]
    [InlineData("""{"next_cursor":"@","where":{"product":{"eq":"x"}}}""", "list_licenses")]
    [InlineData("""{"next_cursor":"@"}""", "list_invoices")]
    [InlineData("""{"next_cursor":"@x"}""", "list_licenses")]
    public async Task ACursorOfAnotherListIsRefusedBeforePlanhatIsCalled(string arguments, string tool)
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(10));
        ToolRun first = await ToolRun.Of(planhat, "list_licenses", """{"limit":5}""");

        ToolRun second = await ToolRun.Of(planhat, tool, arguments.Replace("@", first.Cursor, StringComparison.Ordinal));

        second.AssertError(422);
        Assert.StartsWith("/next_cursor ", Assert.Single(second.Failures()), StringComparison.Ordinal);
        Assert.Contains("start again", second.Text, StringComparison.Ordinal);
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task ACursorOfAnotherAccountIsRefused()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(10));
        ToolRun first = await ToolRun.Of(planhat, "list_licenses", """{"limit":5}""");

        PlanhatConnectionOptions other = StubApi.Options(account: "a2");
        (await ToolRun.Of(planhat, "list_licenses", $$"""{"next_cursor":"{{first.Cursor}}"}""", connection: other)).AssertError(422);
    }

    [Fact]
    public async Task LimitAndFieldsMayChangeBetweenPages()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(10));
        ToolRun first = await ToolRun.Of(planhat, "list_licenses", """{"limit":5}""");

        ToolRun second = await ToolRun.Of(planhat, "list_licenses", $$"""{"limit":2,"fields":["product"],"next_cursor":"{{first.Cursor}}"}""");

        Assert.Equal([StubLicenses.Id(5), StubLicenses.Id(6)], Ids(second.AssertSuccess()));
    }

    [Theory]
    [InlineData("<html>busy</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("""{"error":"no"}""", "application/json")]
    [InlineData("""[{"_id":"1"},{"_id":""", "application/json")]
    [InlineData("[1,2]", "application/json")]
    public async Task ASuccessWithoutAnArrayOfRecordsIsOneClearError(string body, string mediaType)
    {
        using var planhat = StubPlanhat.Answering(200, body, mediaType);

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        run.AssertError(502);
        Assert.True((bool)run.Json["is_remote_error"]!);
        Assert.StartsWith("Planhat answered 200, but with ", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResultsCarryQuotaAndUpstreamStatus()
    {
        using StubPlanhat planhat = StubLicenses.Serving([]);

        ToolRun run = await ToolRun.Of(planhat, "list_licenses");

        Assert.Equal(new RateLimit(null, 150, null), run.RateLimit);
        Assert.Equal(200, run.UpstreamStatus);
    }

    internal static async Task<List<string>> Walk(StubPlanhat planhat, string tool, string arguments, ExecutionOptions? options = null)
    {
        var ids = new List<string>();
        string? cursor = null;
        for (int page = 0; page < 1000; page++)
        {
            string next = cursor is null ? "" : $",\"next_cursor\":\"{cursor}\"";
            ToolRun run = (await ToolRun.Of(planhat, tool, $"{{{arguments}{next}}}", options)).AssertSuccess();
            Assert.Equal(run.Json["result"]!.AsArray().Count, (int)run.Json["result_count"]!);
            ids.AddRange(Ids(run));
            cursor = run.Cursor;
            if (cursor is null)
            {
                return ids;
            }
        }

        throw new InvalidOperationException("The walk does not end.");
    }

    internal static IEnumerable<string> Ids(ToolRun run) =>
        run.Json["result"]!.AsArray().Select(static record => (string)record!["_id"]!);
}
