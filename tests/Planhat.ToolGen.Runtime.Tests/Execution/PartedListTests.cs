using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class PartedListTests
{
    private static readonly ListOwnedLicensesTool Tool = new();

    [Fact]
    public async Task AFilterOfManyValuesIsWalkedInPartsOfAtMostTwoThousandCharacters()
    {
        using StubPlanhat planhat = Licenses(companies: 200, each: 1).Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, Tool, () => Arguments(200, limit: 60));

        Assert.Equal(Enumerable.Range(0, 200).Select(static number => StubLicenses.Id(1000 + number)), pages.Ids());
        Assert.All(planhat.Requests, static request => Assert.InRange(request.Url.Query.Length - 1, 1, 2000));
        Assert.True(planhat.Requests.DistinctBy(static request => request.Parameter("companyId")).Count() is 3, "as few parts as possible");
        Assert.All(pages.SkipLast(1), static page => Assert.Equal(60, (int)page.Json["result_count"]!));
    }

    [Fact]
    public async Task EachPartIsPagedWithinItself()
    {
        using StubPlanhat planhat = Licenses(companies: 80, each: 5).Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, Tool, () => Arguments(80, limit: 100));

        Assert.Equal(400, pages.Ids().Distinct().Count());
        Assert.Equal(400, pages.Ids().Count);
        Assert.Contains("200", planhat.Requests.Select(static request => request.Parameter("offset")));
    }

    [Fact]
    public async Task ValuesThatComeTwiceAreAskedForOnce()
    {
        using StubPlanhat planhat = Licenses(companies: 3, each: 1).Serve();
        JsonObject arguments = Arguments(3, limit: 25);
        for (int round = 0; round < 60; round++)
        {
            arguments["companyId"]!.AsArray().Add((JsonNode)StubLicenses.Id(round % 3));
        }

        ToolRun run = (await ToolRun.Of(planhat, Tool, arguments.ToJsonString())).AssertSuccess();

        Assert.Equal(3, run.Ids().Count());
        Assert.Equal($"{StubLicenses.Id(0)},{StubLicenses.Id(1)},{StubLicenses.Id(2)}", planhat.Only.Parameter("companyId"));
        Assert.Null(run.Cursor);
    }

    [Fact]
    public async Task TheCursorGoesOnInThePartItStoppedInWhateverFieldsAreAskedForNext()
    {
        using StubPlanhat planhat = Licenses(companies: 200, each: 2).Serve();
        int call = 0;

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, new ListCompanyIdLicensesTool(), () =>
        {
            JsonObject arguments = Arguments(200, limit: 7 + (call % 3));
            arguments["fields"] = (call++ % 2) == 0 ? new JsonArray("_id") : new JsonArray("_id", "companyId", "ownerId", "externalId", "product", "value", "renewalDate", "fixedPeriod", "tags", "note");
            return arguments;
        });

        Assert.Equal(Enumerable.Range(0, 400).Select(static number => StubLicenses.Id(1000 + number)), pages.Ids());
    }

    [Fact]
    public async Task SortOverSeveralPartsIsRefusedBeforeAnythingIsSent()
    {
        using StubPlanhat planhat = Licenses(companies: 1, each: 1).Serve();
        JsonObject arguments = Arguments(100, limit: 5);
        arguments["sort"] = "product";

        ToolRun run = (await ToolRun.Of(planhat, new ListCompanyIdLicensesTool(), arguments.ToJsonString())).AssertError(422);

        Assert.Equal(["/sort cannot order a list of 100 values, which takes several requests"], run.Failures());
        Assert.Equal("no sort, or at most 73 values", (string?)run.Json["failures"]![0]!["expected"]);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task SortOverOnePartIsSent()
    {
        using StubPlanhat planhat = Licenses(companies: 73, each: 1).Serve();
        JsonObject arguments = Arguments(73, limit: 5);
        arguments["sort"] = "-product";

        (await ToolRun.Of(planhat, new ListCompanyIdLicensesTool(), arguments.ToJsonString())).AssertSuccess();

        Assert.Equal("-product", planhat.Only.Parameter("sort"));
    }

    [Fact]
    public async Task TwoFiltersThatAreTooLongAreRefused()
    {
        using StubPlanhat planhat = Licenses(companies: 1, each: 1).Serve();
        JsonObject arguments = Arguments(100, limit: 5);
        arguments["ownerIds"] = new JsonArray([.. Enumerable.Range(0, 90).Select(static number => (JsonNode)StubLicenses.Id(number))]);

        ToolRun run = (await ToolRun.Of(planhat, Tool, arguments.ToJsonString())).AssertError(422);

        Assert.Equal(["/companyId holds 100 values, too many for one request"], run.Failures());
        Assert.Contains("only one filter", run.Text, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    // A task of two contacts meets a filter by either: in parts it would come once for each.
    [Fact]
    public async Task AFilterThatARecordMayMeetByTwoValuesIsNotWalkedInParts()
    {
        using StubPlanhat planhat = Licenses(companies: 1, each: 1).Serve();
        var arguments = new JsonObject { ["ownerIds"] = new JsonArray([.. Enumerable.Range(0, 100).Select(static number => (JsonNode)StubLicenses.Id(number))]) };

        ToolRun run = (await ToolRun.Of(planhat, Tool, arguments.ToJsonString())).AssertError(422);

        Assert.Equal(["/ownerIds holds 100 values, too many for one request"], run.Failures());
        Assert.Equal("the first 73 of these ids or values fit: call once for each part of the list", (string?)run.Json["failures"]![0]!["expected"]);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task BesideALongFilterThatIsNotWalkedInPartsThatOneIsRefused()
    {
        using StubPlanhat planhat = Licenses(companies: 1, each: 1).Serve();
        JsonObject arguments = Arguments(3, limit: 5);
        arguments["ownerIds"] = new JsonArray([.. Enumerable.Range(0, 90).Select(static number => (JsonNode)StubLicenses.Id(number))]);

        ToolRun run = (await ToolRun.Of(planhat, Tool, arguments.ToJsonString())).AssertError(422);

        Assert.Equal(["/ownerIds holds 90 values, too many for one request"], run.Failures());
    }

    [Fact]
    public async Task ACallStopsAfterTwentyRequestsAndItsCursorGoesOn()
    {
        var records = new StubRecords();
        records.Licenses.Add(new JsonObject { ["_id"] = StubLicenses.Id(9), ["companyId"] = StubLicenses.Id(1999) });
        using StubPlanhat planhat = records.Serve();

        ToolRun run = (await ToolRun.Of(planhat, Tool, Arguments(2000, limit: 5).ToJsonString())).AssertSuccess();

        Assert.Equal(20, planhat.Requests.Count);
        Assert.Contains("stopped after 20 requests", (string)run.Json["hint"]!, StringComparison.Ordinal);
        Assert.NotNull(run.Cursor);
        Assert.Equal([StubLicenses.Id(9)], (await ListPages.Walk(planhat, Tool, static () => Arguments(2000, limit: 5))).Ids());
    }

    [Fact]
    public async Task ACursorIntoAValueThatIsNoLongerMeantIsRefused()
    {
        int company = 1;
        using var planhat = new StubPlanhat(request => StubPlanhat.Answer(200, request.Path.StartsWith("/companies", StringComparison.Ordinal)
            ? $$"""{"_id":"{{StubLicenses.Id(company)}}"}"""
            : $$"""[{"_id":"{{StubLicenses.Id(5)}}"}]"""));
        var arguments = new JsonObject
        {
            ["companyId"] = new JsonArray("extid-1", StubLicenses.Id(70)),
            ["limit"] = 1,
        };
        ToolRun first = (await ToolRun.Of(planhat, Tool, arguments.ToJsonString())).AssertSuccess();
        arguments["next_cursor"] = first.Cursor;
        company = 2;

        ToolRun second = (await ToolRun.Of(planhat, Tool, arguments.ToJsonString())).AssertError(422);

        Assert.Contains("start again", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgressIsReportedPartByPart()
    {
        using StubPlanhat planhat = Licenses(companies: 120, each: 1).Serve();
        var progress = new RecordedProgress();

        await ToolRun.Of(planhat, Tool, Arguments(120, limit: 200).ToJsonString(), progress: progress);

        Assert.Equal([1, 2], progress.Reports.Select(static report => report.Done));
    }

    internal static StubRecords Licenses(int companies, int each)
    {
        var records = new StubRecords();
        for (int number = 0; number < companies * each; number++)
        {
            records.Licenses.Add(new JsonObject
            {
                ["_id"] = StubLicenses.Id(1000 + number),
                ["companyId"] = StubLicenses.Id(number / each),
                ["product"] = $"P{number}",
            });
        }

        return records;
    }

    internal static JsonObject Arguments(int companies, int limit) => new()
    {
        ["companyId"] = new JsonArray([.. Enumerable.Range(0, companies).Select(static number => (JsonNode)StubLicenses.Id(number))]),
        ["limit"] = limit,
    };
}
