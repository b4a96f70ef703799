using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Execution;

public sealed class LookUpListTests
{
    private static readonly ListCompaniesTool Tool = new();

    [Fact]
    public async Task TheTextIsLookedForOnceAndTheMatchesAreAskedForById()
    {
        using StubPlanhat planhat = Companies((3, "Acme East"), (1, "ACME West"), (2, "Nordholm")).Serve();

        ToolRun run = await ToolRun.Of(planhat, Tool, """{"name":"acme"}""");

        run.AssertSuccess().AssertJson($$"""
            {"result":[{"_id":"{{StubLicenses.Id(1)}}","name":"ACME West"},{"_id":"{{StubLicenses.Id(3)}}","name":"Acme East"}],"next_cursor":null,"result_count":2}
            """);
        Assert.Equal(
            ["GET /leancompanies", $"GET /companies?companyId={StubLicenses.Id(1)}%2C{StubLicenses.Id(3)}&limit=25&offset=0&select=_id,name"],
            planhat.Requests.Select(static request => request.ToString()));
    }

    [Theory]
    [InlineData("cafe\\u0301", "Caf\u00e9 Noir")]
    [InlineData("CAF\\u00c9", "cafe\u0301 noir")]
    [InlineData("tech flow", "TECH\u00a0FLOW Inc")]
    [InlineData("\\uff34ech", "TechFlow")]
    [InlineData("\\u0416\\u0423\\u041a", "жук")]
    public async Task SpellingsThatLookTheSameMatch(string text, string name)
    {
        using StubPlanhat planhat = Companies((1, name)).Serve();

        Assert.Equal([StubLicenses.Id(1)], (await ToolRun.Of(planhat, Tool, $$"""{"name":"{{text}}"}""")).AssertSuccess().Ids());
    }

    [Theory]
    [InlineData("""{"name":"zzz"}""", """{"result":[],"next_cursor":null,"result_count":0}""")]
    [InlineData("""{"name":"zzz","where":{"phase":{"eq":"x"}}}""", """{"result":[],"next_cursor":null,"result_count":0,"scanned":0}""")]
    [InlineData("""{"name":"Acme","companyId":["00000000000000000000000f"]}""", """{"result":[],"next_cursor":null,"result_count":0}""")]
    public async Task WithoutAMatchTheListIsEmptyAndNotAskedFor(string arguments, string result)
    {
        using StubPlanhat planhat = Companies((1, "Acme")).Serve();

        ToolRun run = await ToolRun.Of(planhat, Tool, arguments);

        run.AssertSuccess().AssertJson(result);
        Assert.Equal("/leancompanies", planhat.Only.Path);
        Assert.Equal(150, run.RateLimit!.Remaining);
    }

    [Fact]
    public async Task GivenIdsNarrowTheMatchesOnceTheirReferencesAreResolved()
    {
        StubRecords records = Companies((1, "Acme"), (2, "Acme"), (3, "Acme"));
        using var planhat = new StubPlanhat(request => request.Path switch
        {
            "/companies/extid-two" => StubPlanhat.Answer(200, $$"""{"_id":"{{StubLicenses.Id(2)}}"}"""),
            "/leancompanies" => StubPlanhat.Answer(200, new JsonArray([.. records.Companies.Select(static company => company.DeepClone())]).ToJsonString()),
            _ => StubPlanhat.Answer(200, "[]"),
        });

        (await ToolRun.Of(planhat, Tool, $$"""{"name":"Acme","companyId":["{{StubLicenses.Id(3)}}","extid-two"],"phase":"Live"}""")).AssertSuccess();

        Assert.Equal($"{StubLicenses.Id(2)},{StubLicenses.Id(3)}", planhat.Requests[^1].Parameter("companyId"));
        Assert.Equal("Live", planhat.Requests[^1].Parameter("phase"));
    }

    [Fact]
    public async Task NoMoreIdsAreSentThanTheLimitNeeds()
    {
        using StubPlanhat planhat = Many(40).Serve();

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"name":"Acme","limit":5}""")).AssertSuccess();

        Assert.Equal(5, run.Ids().Count());
        Assert.Equal(5, planhat.Requests[^1].Parameter("companyId")!.Split(',').Length);
        Assert.Equal(2, planhat.Requests.Count);
        Assert.NotNull(run.Cursor);
    }

    [Fact]
    public async Task ManyMatchesAreWalkedInPartsOfTwoThousandCharacters()
    {
        using StubPlanhat planhat = Many(300).Serve();

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"name":"Acme","limit":300}""")).AssertSuccess();

        Assert.Equal(Enumerable.Range(0, 300).Select(StubLicenses.Id), run.Ids());
        Assert.Null(run.Cursor);
        Assert.All(planhat.Requests, static request => Assert.InRange(request.Url.Query.Length, 0, 2001));
        Assert.Equal(6, planhat.Requests.Count);
    }

    [Fact]
    public async Task CompaniesMadeOrDeletedBetweenTwoPagesNeitherRepeatNorHideOthers()
    {
        StubRecords records = Many(60);
        using StubPlanhat planhat = records.Serve();
        var random = new Random(7);
        int made = 1000;

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, Tool, static () => new JsonObject { ["name"] = "Acme", ["limit"] = 7 }, between: _ =>
        {
            records.Companies.RemoveAll(static company => (string?)company["name"] == "Acme new");
            records.Companies.RemoveAt(records.Companies.FindIndex(static company => (string)company["_id"]! == StubLicenses.Id(0)) is var first and >= 0 ? first : 0);
            JsonObject company = StubRecords.Company(0, "Acme new");
            company["_id"] = $"{made++ % 16:x}{random.Next():x8}000000000000000";
            records.Companies.Insert(random.Next(records.Companies.Count), company);
        });

        string[] stayed = [.. records.Companies.Select(static company => (string)company["_id"]!).Where(static id => id.StartsWith("000000", StringComparison.Ordinal))];
        Assert.Equal(stayed.Order(StringComparer.Ordinal), pages.Ids().Where(stayed.Contains));
    }

    [Fact]
    public async Task ThePageIsCutBetweenTwoMatchesAndGoesOnThere()
    {
        StubRecords records = Companies([.. Enumerable.Range(0, 30).Select(static number => (29 - number, $"Acme {new string('x', 100)}"))]);
        using StubPlanhat planhat = records.Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, Tool, static () => new JsonObject { ["name"] = "acme" }, new ExecutionOptions { CharacterBudget = 1000 });

        Assert.True((bool)pages[0].Json["truncated"]!);
        Assert.Equal(Enumerable.Range(0, 30).Select(StubLicenses.Id), pages.Ids());
        Assert.All(pages, static page => Assert.InRange(page.Text.Length, 1, 1000));
    }

    [Fact]
    public async Task SortIsSentWhileTheMatchesFitOneRequest()
    {
        StubRecords records = Companies((1, "Acme B"), (2, "Acme A"), (3, "Acme C"));
        using StubPlanhat planhat = records.Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, Tool, static () => new JsonObject { ["name"] = "acme", ["sort"] = "name", ["limit"] = 2 });

        Assert.Equal([StubLicenses.Id(2), StubLicenses.Id(1), StubLicenses.Id(3)], pages.Ids());
    }

    [Fact]
    public async Task SortOfMoreMatchesIsRefused()
    {
        using StubPlanhat planhat = Many(100).Serve();

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"name":"Acme","sort":"-name"}""")).AssertError(422);

        Assert.Equal(["/sort cannot order 100 matches, which takes several requests"], run.Failures());
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task ConditionsSearchAmongTheMatches()
    {
        StubRecords records = Many(200);
        foreach (JsonObject company in records.Companies.Where(static company => ((string)company["_id"]!).EndsWith('0')))
        {
            company["size"] = 5;
        }

        using StubPlanhat planhat = records.Serve();

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"name":"acme","where":{"size":{"eq":5}},"fields":["_id"],"limit":100}""")).AssertSuccess();

        Assert.Equal(Enumerable.Range(0, 13).Select(static number => StubLicenses.Id(16 * number)), run.Ids());
        Assert.Equal(200, (int)run.Json["scanned"]!);
    }

    [Fact]
    public async Task RecordsOfTheMatchesAreListedWhereThereAreSeveralOfEach()
    {
        StubRecords records = PartedListTests.Licenses(companies: 9, each: 11);
        records.Companies.AddRange(Enumerable.Range(0, 9).Select(static number => StubRecords.Company(number, number % 2 == 0 ? "Even" : "Odd")));
        using StubPlanhat planhat = records.Serve();

        IReadOnlyList<ToolRun> pages = await ListPages.Walk(planhat, new ListCompanyLicensesTool(), static () => new JsonObject { ["companyName"] = "odd", ["limit"] = 3 });

        string[] expected = [.. records.Licenses.Where(static license => Convert.ToInt32((string)license["companyId"]!, 16) % 2 == 1).Select(static license => (string)license["_id"]!)];
        Assert.Equal(expected, pages.Ids());
    }

    [Fact]
    public async Task AnotherFilterThatLeavesNoRoomForAnIdIsRefused()
    {
        using StubPlanhat planhat = Many(3).Serve();

        ToolRun run = (await ToolRun.Of(planhat, Tool, $$"""{"name":"Acme","phase":"{{new string('x', 1970)}}"}""")).AssertError(422);

        Assert.Equal(["/phase is too long for one request"], run.Failures());
        Assert.Equal("a shorter value: 1959 characters fit, and some count as several", (string?)run.Json["failures"]![0]!["expected"]);
        (await ToolRun.Of(planhat, Tool, $$"""{"name":"Acme","phase":"{{new string('x', 1959)}}"}""")).AssertSuccess();
    }

    [Theory]
    [InlineData(200, """{"error":"no"}""", 502)]
    [InlineData(200, "<html>", 502)]
    [InlineData(200, """[{"_id":"no id","name":"Acme"}]""", 502)]
    [InlineData(200, """[{"name":"Acme"}]""", 502)]
    [InlineData(403, "no", 403)]
    [InlineData(429, "", 429)]
    public async Task AFailedSearchSaysWhatItWasFor(int status, string body, int expected)
    {
        using var planhat = StubPlanhat.Answering(status, body);

        ToolRun run = (await ToolRun.Of(planhat, Tool, """{"name":"Acme"}""")).AssertError(expected);

        Assert.StartsWith("The search for records whose name contains 'Acme' in /leancompanies, made for /name, failed. ", run.Message, StringComparison.Ordinal);
        Assert.Single(planhat.Requests);
    }

    private static StubRecords Many(int count) =>
        Companies([.. Enumerable.Range(0, count).Select(number => ((number * 7919) % count, $"Acme {number}"))]);

    private static StubRecords Companies(params (int Number, string Name)[] companies)
    {
        var records = new StubRecords();
        records.Companies.AddRange(companies.Select(static company => StubRecords.Company(company.Number, company.Name)));
        return records;
    }
}
