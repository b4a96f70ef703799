using System.Text.Json.Nodes;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

/// <summary>A server that lists four tools for all others.</summary>
public sealed class DiscoveryTests
{
    private static readonly ToolFilter Everything = new() { IncludeExtended = true, HasTenantToken = true };

    [Fact]
    public async Task ExactlyFourToolsAreListedWithAllTheirHints()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonArray tools = (await session.Request("tools/list", "{}"))["result"]!["tools"]!.AsArray();

        Assert.Equal(
            [
                "call_read_tool True False True True", "call_write_tool False True False True",
                "get_tool_schema True False True False", "search_tools True False True False",
            ],
            tools.Select(static tool => $"{tool!["name"]} {Hint(tool, "readOnly")} {Hint(tool, "destructive")} {Hint(tool, "idempotent")} {Hint(tool, "openWorld")}"));
        Assert.All(tools, static tool =>
        {
            Assert.NotEmpty((string)tool!["title"]!);
            Assert.Equal("object", (string?)tool["outputSchema"]!["type"]);
            Assert.False((bool)tool["inputSchema"]!["additionalProperties"]!);
        });
    }

    [Fact]
    public async Task WithoutWritesThereIsNoToolThatWrites()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat, new ToolFilter { ReadOnly = true });

        JsonArray tools = (await session.Request("tools/list", "{}"))["result"]!["tools"]!.AsArray();
        JsonNode refused = await Refused(session, "call_read_tool", """{"tool_name":"delete_license","arguments":{}}""");

        Assert.Equal(["call_read_tool", "get_tool_schema", "search_tools"], tools.Select(static tool => (string)tool!["name"]!));
        Assert.Equal("is no tool of this server", (string?)refused["problem"]);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task InstructionsTellHowToProceedAndKeepThoseOfTheApi()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using var session = new McpSession(planhat, Everything, exposure: McpToolExposure.Discovery);

        string instructions = (string)(await session.Initialize())["result"]!["instructions"]!;

        Assert.All(["search_tools", "get_tool_schema", "call_read_tool", "call_write_tool", "How to use these tools."], part =>
            Assert.Contains(part, instructions, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SearchGivesNamesOneLineDescriptionsAndSchemas()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode answer = await Structured(session, "search_tools", """{"query":"show the licenses","limit":2}""");

        JsonArray hits = answer["tools"]!.AsArray();
        Assert.Equal(2, hits.Count);
        Assert.Equal(("list_licenses", "List licenses.", "call_read_tool"), ((string)hits[0]!["name"]!, (string)hits[0]!["description"]!, (string)hits[0]!["call_with"]!));
        Assert.Equal("object", (string?)hits[0]!["inputSchema"]!["type"]);
    }

    [Fact]
    public async Task BestHitsAreDescribedInFullAndTheTailInOneSentence()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode deletion = await Structured(session, "search_tools", """{"query":"delete a license","limit":1}""");
        JsonNode change = await Structured(session, "search_tools", """{"query":"update a license","limit":10}""");

        Assert.Equal("Delete a license, e.g. a double one. It cannot be undone.", (string?)Assert.Single(deletion["tools"]!.AsArray())!["description"]);
        Assert.Null(deletion["hint"]);
        JsonArray hits = change["tools"]!.AsArray();
        JsonNode tail = hits.First(static hit => (string?)hit!["name"] == "delete_license")!;
        Assert.Equal("Delete a license, e.g. a double one.", (string?)tail["description"]);
        Assert.All(hits.Take(3), static hit => Assert.NotNull(hit!["inputSchema"]));
        Assert.All(hits.Skip(3), static hit => Assert.Null(hit!["inputSchema"]));
        Assert.Contains("get_tool_schema", (string)change["hint"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OverviewLeavesNoToolOut()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonArray categories = (await Structured(session, "search_tools", """{"query":""}"""))["categories"]!.AsArray();

        string[] records = [.. categories.SelectMany(static category => ((string)category!["records"]!).Split(", "))];
        Assert.All(StubApi.Catalog.Select(Everything).Tools, tool => Assert.Contains(tool.Model.Title, records));
        Assert.Equal("other", (string?)categories[^1]!["name"]);
    }

    [Theory]
    [InlineData("weather forecast for Paris")]
    [InlineData("")]
    [InlineData("***")]
    public async Task SearchThatFitsNothingGivesAnOverview(string query)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode answer = await Structured(session, "search_tools", $$"""{"query":"{{query}}"}""");

        Assert.Empty(answer["tools"]!.AsArray());
        JsonNode category = answer["categories"]!.AsArray()[0]!;
        Assert.NotEmpty((string)category["description"]!);
        Assert.InRange((int)category["tools"]!, 1, 20);
    }

    [Fact]
    public async Task SchemaGivesTheToolsAsTheyWouldBeListed()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);
        await using McpSession open = await McpSession.Initialized(planhat);
        JsonNode listed = (await open.Request("tools/list", "{}"))["result"]!["tools"]!.AsArray().First(static tool => (string?)tool!["name"] == "create_license")!;

        JsonNode answer = await Structured(session, "get_tool_schema", """{"names":["create_license"]}""");

        JsonNode described = Assert.Single(answer["tools"]!.AsArray())!;
        Assert.True(JsonNode.DeepEquals(listed["inputSchema"], described["inputSchema"]));
        Assert.Equal((string?)listed["description"], (string?)described["description"]);
        Assert.Equal("call_write_tool", (string?)described["call_with"]);
    }

    [Theory]
    [InlineData("""{"limit":1}""")]
    [InlineData("""  "{\"limit\":1}"  """)]
    public async Task ReadsAreCalledAndTheirResultIsTheToolsOwn(string arguments)
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(3));
        await using McpSession session = await Start(planhat);

        JsonNode answer = await Structured(session, "call_read_tool", $$"""{"tool_name":"list_licenses","arguments":{{arguments}}}""");

        Assert.Equal(1, (int)answer["result_count"]!);
        Assert.Equal("/licenses", planhat.Only.Path);
    }

    [Fact]
    public async Task WritesAreCalled()
    {
        using var planhat = StubPlanhat.Answering(200, $$"""{"_id":"{{StubLicenses.Id(1)}}"}""");
        await using McpSession session = await Start(planhat);

        await Structured(session, "call_write_tool", """{"tool_name":"create_license","arguments":{"companyId":"extid-C1","product":"A"}}""");

        Assert.Equal("POST", planhat.Only.Verb);
    }

    [Theory]
    [InlineData("call_read_tool", "delete_license", "call_write_tool")]
    [InlineData("call_write_tool", "list_licenses", "call_read_tool")]
    public async Task TheOtherKindIsRefusedWithTheRightTool(string called, string tool, string right)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode failure = await Refused(session, called, $$$"""{"tool_name":"{{{tool}}}","arguments":{}}""");

        Assert.Equal("/tool_name", (string?)failure["path"]);
        Assert.Contains(right, (string)failure["expected"]!, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("call_read_tool", """{"tool_name":"list_license","arguments":{}}""", "/tool_name", "\"list_licenses\"")]
    [InlineData("call_read_tool", """{"tool_name":"licenses_list"}""", "/tool_name", "\"list_licenses\"")]
    [InlineData("call_read_tool", """{"tool_name":"list_licenses","arguments":[{"limit":1}]}""", "/arguments", """{"limit":1}""")]
    [InlineData("call_read_tool", """{"tool_name":"list_licenses","arguments":"limit 1"}""", "/arguments", null)]
    [InlineData("call_read_tool", """{"tool_name":"list_licenses","limit":1}""", "/limit", null)]
    [InlineData("call_read_tool", """{"tool_name":7}""", "/tool_name", null)]
    [InlineData("call_read_tool", "{}", "/tool_name", null)]
    [InlineData("call_write_tool", """{"tool_name":"create_license","arguments":{"companyId":"extid-C1","product":"A","value":"$1,500"}}""", "/arguments/value", "1500")]
    [InlineData("get_tool_schema", """{"names":["list_license"]}""", "/names/0", "\"list_licenses\"")]
    [InlineData("get_tool_schema", """{"names":[]}""", "/names", null)]
    [InlineData("search_tools", """{"query":"licenses","limit":50}""", "/limit", "20")]
    [InlineData("search_tools", """{"query":["list","licenses"]}""", "/query", "\"list licenses\"")]
    public async Task WrongArgumentsAreRefusedWithTheirPlace(string tool, string arguments, string path, string? suggestion)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode failure = await Refused(session, tool, arguments);

        Assert.Equal(path, (string?)failure["path"]);
        Assert.Equal(suggestion, failure["suggestion"]?.ToJsonString());
        Assert.Empty(planhat.Requests);
    }

    [Theory]
    [InlineData("""{"toolname":"list_licenses"}""", "tool_name")]
    [InlineData("""{"name":"list_licenses"}""", "tool_name")]
    [InlineData("""{"tool":"list_licenses","arguments":{}}""", "tool_name")]
    [InlineData("""{"tool_name":"list_licenses","data":{"limit":1}}""", "arguments")]
    [InlineData("""{"tool_name":"list_licenses","args":{"limit":1}}""", "arguments")]
    [InlineData("""{"tool_name":"list_licenses","data":{"limit":1},"arguments":{}}""", null)]
    public async Task ArgumentsByOtherNamesAreRenamed(string arguments, string? renameTo)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode failure = await Refused(session, "call_read_tool", arguments);

        Assert.Equal(renameTo, (string?)failure["rename_to"]);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task SchemasAreAtMostFiveAtATime()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode failure = await Refused(
            session,
            "get_tool_schema",
            """{"names":["list_licenses","get_license","create_license","update_license","delete_license","list_notes"]}""");

        Assert.Equal("1 to 5 tool names", (string?)failure["expected"]);
    }

    [Theory]
    [InlineData("list_licenses", "call_read_tool")]
    [InlineData("delete_license", "call_write_tool")]
    [InlineData("no_such_tool", "search_tools")]
    public async Task ToolsBehindAreUnknownToTheProtocol(string name, string way)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await Start(planhat);

        JsonNode error = (await session.Call(name, "{}"))["error"]!;

        Assert.Equal(-32602, (int)error["code"]!);
        Assert.Contains(way, (string)error["message"]!, StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task ProgressOfTheCalledToolReachesTheClient()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(600));
        await using McpSession session = await Start(planhat);

        await session.Call(
            "call_read_tool",
            """{"tool_name":"list_licenses","arguments":{"where":{"product":{"eq":"P3"}}}}""",
            """{"progressToken":"t"}""");

        Assert.Equal([1, 2], session.Notifications.Select(static message => (int)message["params"]!["progress"]!));
    }

    [Fact]
    public async Task CancellingTheCallEndsTheRequestToPlanhat()
    {
        var arrived = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        using var planhat = new StubPlanhat(async (_, cancellationToken) =>
        {
            await using CancellationTokenRegistration registration = cancellationToken.Register(ended.SetResult);
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        });
        await using McpSession session = await Start(planhat);

        await session.Send("""{"jsonrpc":"2.0","id":77,"method":"tools/call","params":{"name":"call_read_tool","arguments":{"tool_name":"list_licenses"}}}""");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await session.Send("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":77}}""");

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static async Task<McpSession> Start(StubPlanhat planhat, ToolFilter? filter = null)
    {
        var session = new McpSession(planhat, filter ?? Everything, exposure: McpToolExposure.Discovery);
        await session.Initialize();
        return session;
    }

    private static bool Hint(JsonNode tool, string name) => (bool)tool["annotations"]![$"{name}Hint"]!;

    private static async Task<JsonNode> Structured(McpSession session, string tool, string arguments)
    {
        JsonNode result = (await session.Call(tool, arguments))["result"]!;
        JsonNode text = JsonNode.Parse((string)Assert.Single(result["content"]!.AsArray())!["text"]!)!;
        Assert.NotEqual(true, (bool?)result["isError"]);
        Assert.True(JsonNode.DeepEquals(text, result["structuredContent"]));
        return text;
    }

    private static async Task<JsonNode> Refused(McpSession session, string tool, string arguments)
    {
        JsonNode result = (await session.Call(tool, arguments))["result"]!;
        Assert.True((bool)result["isError"]!);
        Assert.Null(result["structuredContent"]);
        JsonNode error = JsonNode.Parse((string)Assert.Single(result["content"]!.AsArray())!["text"]!)!;
        Assert.Equal(422, (int)error["statusCode"]!);
        return error["failures"]!.AsArray()[0]!;
    }
}
