using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class BulkUpsertTests
{
    private static readonly UpsertManyLicensesTool Tool = new();

    [Fact]
    public async Task TheItemsAreTheBodyAndFailuresComeFirst()
    {
        using var planhat = StubPlanhat.Answering(206, """{"created":1,"createdErrors":["no name"],"insertsKeys":[{"_id":"1"}],"updated":0,"nonupdates":0,"custom":{"x":[1]}}""");

        ToolRun run = await ToolRun.Of(planhat, Tool, """{"items":[{"product":"a"},{"product":"b"}]}""");

        Assert.Equal("PUT /licenses", planhat.Only.ToString());
        Assert.Equal("""[{"product":"a"},{"product":"b"}]""", planhat.Only.Body);
        Assert.StartsWith(
            """{"createdErrors":["no name"],"created":1,"updated":0,"nonupdates":0,"custom":{"x":[1]},"insertsKeys":[{"_id":"1"}],"hint":"Some items were not written: read createdErrors,""",
            run.AssertSuccess().Text,
            StringComparison.Ordinal);
        Assert.Equal(206, run.UpstreamStatus);
    }

    [Fact]
    public async Task ACleanResultHasNoHint()
    {
        using var planhat = StubPlanhat.Answering(200, """{"created":1,"createdErrors":[],"updated":0,"nonupdates":0,"upsertedIds":["1"]}""");

        (await ToolRun.Of(planhat, Tool, """{"items":[{"product":"a"}]}""")).AssertSuccess()
            .AssertJson("""{"createdErrors":[],"created":1,"updated":0,"nonupdates":0,"upsertedIds":["1"]}""");
    }

    [Fact]
    public async Task MoreItemsThanPlanhatTakesAreSentOneRequestAfterAnotherAndMerged()
    {
        using StubPlanhat planhat = Counting();
        var progress = new RecordedProgress();

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(12_001), progress: progress)).AssertSuccess();

        Assert.Equal([5000, 5000, 2001], planhat.Requests.Select(static request => JsonNode.Parse(request.Body!)!.AsArray().Count));
        Assert.Equal((12_001, 0), ((int)run.Json["created"]!, (int)run.Json["updated"]!));
        Assert.Equal(["request of P0", "request of P5000", "request of P10000"], run.Json["validationErrors"]!.AsArray().Select(static error => (string?)error));
        Assert.Equal([1, 2, 3], progress.Reports.Select(static report => report.Done));
        Assert.Equal(3, progress.Reports[0].Total);
        Assert.StartsWith("Sent 5000 of 12001 items: created 5000", progress.Reports[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoRequestBeginsBeforeTheLastOneHasEnded()
    {
        int running = 0;
        int most = 0;
        using var planhat = new StubPlanhat(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return StubPlanhat.Answer(200, """{"created":1}""");
        });

        (await ToolRun.Of(planhat, Tool, Items(20_000))).AssertSuccess();

        Assert.Equal((1, 4), (most, planhat.Requests.Count));
    }

    [Fact]
    public async Task IdListsAreCutToStayWithinTheBudgetBeforeFailuresAre()
    {
        string ids = string.Join(',', Enumerable.Range(0, 3000).Select(static number => $"\"{StubLicenses.Id(number)}\""));
        string errors = string.Join(',', Enumerable.Range(0, 100).Select(static number => $"\"item {number} has no company\""));
        using var planhat = StubPlanhat.Answering(206, $$"""{"created":3000,"upsertedIds":[{{ids}}],"modified":[{{ids}}],"updated":0,"updatedErrors":[{{errors}}]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(3100), new ExecutionOptions { CharacterBudget = 10_000 })).AssertSuccess();

        Assert.InRange(run.Text.Length, 8_000, 10_000);
        Assert.Equal(100, run.Json["updatedErrors"]!.AsArray().Count);
        Assert.Equal(run.Json["modified"]!.AsArray().Count, run.Json["upsertedIds"]!.AsArray().Count);
        Assert.True((bool)run.Json["truncated"]!);
        Assert.Contains("the counts are complete", (string)run.Json["hint"]!, StringComparison.Ordinal);
        Assert.Equal(3000, (int)run.Json["created"]!);
    }

    [Fact]
    public async Task ManyFailuresLeaveRoomForWhatWasWritten()
    {
        string errors = string.Join(',', Enumerable.Range(0, 3000).Select(static number => $"\"item {number} has no company\""));
        using var planhat = StubPlanhat.Answering(206, $$"""{"created":2,"createdErrors":[{{errors}}],"insertsKeys":[{"_id":"1"},{"_id":"2"}],"updated":0}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(3002), new ExecutionOptions { CharacterBudget = 10_000 })).AssertSuccess();

        Assert.InRange(run.Text.Length, 6_000, 10_000);
        Assert.Equal("""[{"_id":"1"},{"_id":"2"}]""", run.Json["insertsKeys"]!.ToJsonString());
        Assert.Contains($"only {run.Json["createdErrors"]!.AsArray().Count} of 3000 createdErrors", (string)run.Json["hint"]!, StringComparison.Ordinal);
        Assert.True((bool)run.Json["truncated"]!);
    }

    [Fact]
    public async Task ARequestOfWhichNothingIsWrittenDoesNotKeepTheNextOneBack()
    {
        int requests = 0;
        using var planhat = new StubPlanhat(_ => ++requests == 1
            ? StubPlanhat.Answer(400, """{"created":0,"createdErrors":["no name"],"updated":0}""")
            : StubPlanhat.Answer(200, """{"created":3,"createdErrors":[],"updated":0}"""));

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(5003))).AssertSuccess();

        Assert.Equal((2, 3), (requests, (int)run.Json["created"]!));
        Assert.Equal("""["no name"]""", run.Json["createdErrors"]!.ToJsonString());
    }

    [Fact]
    public async Task WhenNoRequestWritesAnythingTheCallIsAnError()
    {
        using var planhat = StubPlanhat.Answering(400, """{"created":0,"createdErrors":["no name"],"updated":0}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(5003))).AssertError(400);

        Assert.Equal(2, planhat.Requests.Count);
        Assert.EndsWith("Planhat's result for 5003 items: created 0, createdErrors 2, updated 0.", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItemsThatPlanhatDropsWithoutAWordAreTold()
    {
        using var planhat = StubPlanhat.Answering(200, """{"created":1,"updated":1,"nonupdates":1,"createdErrors":[]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(5))).AssertSuccess();

        Assert.StartsWith("2 items of 5 stand in no count", (string)run.Json["hint"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "createdErrors", "\"7,7 duplicated\"")]
    [InlineData(403, "permissionErrors", "{\"model\":\"license\"}")]
    public async Task ARefusalKeepsTheResultAndTellsItsCounts(int status, string member, string error)
    {
        using var planhat = StubPlanhat.Answering(status, $$"""{"created":2,"updated":0,"{{member}}":[{{error}}],"upsertedIds":["1","2"]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(3))).AssertError(status);

        Assert.EndsWith($"Planhat's result for 3 items: created 2, updated 0, {member} 1.", run.Message, StringComparison.Ordinal);
        Assert.Equal($"[{error}]", run.Json["raw_response"]![member]!.ToJsonString());
        Assert.True((bool)run.Json["is_remote_error"]!);
        Assert.False(run.Json.ContainsKey("completed"));
    }

    [Fact]
    public async Task ALargeRefusalKeepsItsFailuresInFront()
    {
        string ids = string.Join(',', Enumerable.Range(0, 1000).Select(static number => $"\"{StubLicenses.Id(number)}\""));
        using var planhat = StubPlanhat.Answering(400, $$"""{"created":1000,"upsertedIds":[{{ids}}],"createdErrors":["no name"]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(3))).AssertError(400);

        Assert.Equal("""["no name"]""", run.Json["raw_response"]!["createdErrors"]!.ToJsonString());
        Assert.True((bool)run.Json["raw_response"]!["truncated"]!);
    }

    [Fact]
    public async Task ARefusalWithoutAResultIsThePlainError()
    {
        using var planhat = StubPlanhat.Answering(400, "Bad", "text/html");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(3))).AssertError(400);

        Assert.Equal("Bad", (string?)run.Json["raw_response"]);
        Assert.DoesNotContain("result for", run.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"error":"busy"}""")]
    [InlineData("""{"created":1""")]
    public async Task ASuccessWithoutAResultIsOneClearError(string body)
    {
        using var planhat = StubPlanhat.Answering(200, body);

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(1))).AssertError(502);

        Assert.Contains("instead of the result of a bulk write", run.Message, StringComparison.Ordinal);
        Assert.Contains("Whether the items were written is not known", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenALaterRequestFailsTheErrorTellsWhatIsDoneAndWhereToGoOn()
    {
        int calls = 0;
        using var planhat = new StubPlanhat(_ => ++calls == 2
            ? StubPlanhat.Answer(429, "slow down", "text/html", ("retry-after", "7"))
            : StubPlanhat.Answer(206, """{"created":4998,"createdErrors":["first","second"],"upsertedIds":["1"]}"""));

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(12_000))).AssertError(429);

        Assert.Equal(2, planhat.Requests.Count);
        Assert.Equal(
            "The items 0 to 4999 are done, and `completed` holds their result: created 4998, createdErrors 2. "
            + "The request with the items 5000 to 9999 failed; the items 10000 to 11999 were not sent. "
            + "Planhat answered 429. Wait 7 seconds, then repeat the call. "
            + "Do not send the items that are done again: go on with item 5000, counted from 0.",
            run.Message);
        Assert.Equal(5000, (int)run.Json["completed"]!["items"]!);
        Assert.Equal("""["first","second"]""", run.Json["completed"]!["result"]!["createdErrors"]!.ToJsonString());
        Assert.Equal(7, (int)run.Json["retry_after_seconds"]!);
        Assert.Equal("slow down", (string?)run.Json["raw_response"]);
    }

    [Fact]
    public async Task WhenTheFirstOfSeveralRequestsFailsNothingIsSaidToBeDone()
    {
        using var planhat = StubPlanhat.Answering(500, "oops");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(6000))).AssertError(500);

        Assert.StartsWith("The request with the items 0 to 4999 failed; the items 5000 to 5999 were not sent. Planhat answered 500.", run.Message, StringComparison.Ordinal);
        Assert.Equal("""{"items":0}""", run.Json["completed"]!.ToJsonString());
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task ACancelledWriteSendsNoFurtherRequest()
    {
        using var cancellation = new CancellationTokenSource();
        using StubPlanhat planhat = Counting();
        var progress = new RecordedProgress { OnReport = cancellation.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ToolRun.Of(planhat, Tool, Items(10_001), progress: progress, cancellationToken: cancellation.Token));

        Assert.Single(planhat.Requests);
    }

    [Theory]
    [InlineData("""{"items":[]}""", "/items is empty")]
    [InlineData("""{"items":null}""", "/items is missing")]
    [InlineData("""{}""", "/items is missing")]
    [InlineData("""{"items":[null]}""", "/items/0 is null")]
    [InlineData("""{"items":[{"nope":1}]}""", "/items/0/nope is not a member here")]
    public async Task WhatCannotBeWrittenIsRefusedBeforePlanhatIsCalled(string arguments, string failure)
    {
        using var planhat = StubPlanhat.Answering(200, "{}");

        ToolRun run = (await ToolRun.Of(planhat, Tool, arguments)).AssertError(422);

        Assert.Equal([failure], run.Failures());
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task ItemsThatNameTheSameRecordAreRefusedWithTheirPlaces()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");
        const string Id = "00000000000000000000000a";

        ToolRun run = (await ToolRun.Of(
            planhat,
            Tool,
            $$"""{"items":[{"_id":"{{Id}}"},{"product":"x"},{"_id":"{{Id.ToUpperInvariant()}}"},{"_id":"{{Id}}","product":1.5}]}""")).AssertError(422);

        Assert.Equal(
            [
                "/items/2/_id is the same as in item 0, and Planhat then writes none of the items",
                "/items/3/_id is the same as in item 0, and Planhat then writes none of the items",
            ],
            run.Failures().Where(static failure => failure.Contains("/_id", StringComparison.Ordinal)));
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task ExplicitNullsInItemsAreSent()
    {
        using var planhat = StubPlanhat.Answering(200, """{"updated":1}""");

        await ToolRun.Of(planhat, Tool, $$$"""{"items":[{"_id":"{{{StubLicenses.Id(1)}}}","product":null,"ownerId":null,"custom":{"Tier":null}},{"product":"x"}]}""");

        Assert.StartsWith($$"""[{"_id":"{{StubLicenses.Id(1)}}","product":null,"ownerId":null,"custom":{""", planhat.Only.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReferencesInItemsAreLookedUpUpToTwoHundred()
    {
        using var planhat = new StubPlanhat(static request => request.Path.StartsWith("/users/", StringComparison.Ordinal)
            ? StubPlanhat.Answer(200, $$"""{"_id":"{{StubLicenses.Id(5)}}"}""")
            : StubPlanhat.Answer(200, """{"updated":1}"""));
        static string Owners(int count) =>
            new JsonObject { ["items"] = new JsonArray([.. Enumerable.Range(0, count).Select(static number => new JsonObject { ["ownerId"] = $"extid-{number}" })]) }.ToJsonString();

        (await ToolRun.Of(planhat, Tool, Owners(200))).AssertSuccess();
        ToolRun more = (await ToolRun.Of(planhat, Tool, Owners(201))).AssertError(422);

        Assert.Equal(201, planhat.Requests.Count);
        Assert.StartsWith($$"""[{"ownerId":"{{StubLicenses.Id(5)}}"},""", planhat.Requests[^1].Body, StringComparison.Ordinal);
        Assert.Equal(["/items makes 201 references that have to be looked up, but one call looks up 200 at most"], more.Failures());
    }

    [Fact]
    public async Task TokensInAResultAreNotShownInErrors()
    {
        using var planhat = StubPlanhat.Answering(400, $$"""{"created":0,"createdErrors":["token {{StubApi.Token}}"]}""");

        ToolRun run = (await ToolRun.Of(planhat, Tool, Items(1), connection: new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(StubApi.Token) })).AssertError(400);

        Assert.DoesNotContain(StubApi.Token, run.Text, StringComparison.Ordinal);
    }

    // Answers with the number of items as created, and with one failure that names the first of them.
    private static StubPlanhat Counting() => new(static request =>
    {
        JsonArray items = JsonNode.Parse(request.Body!)!.AsArray();
        return StubPlanhat.Answer(206, $$"""{"created":{{items.Count}},"updated":0,"validationErrors":["request of {{items[0]!["product"]}}"]}""");
    });

    private static string Items(int count) =>
        $$"""{"items":[{{string.Join(',', Enumerable.Range(0, count).Select(static number => $"{{\"product\":\"P{number}\"}}"))}}]}""";
}
