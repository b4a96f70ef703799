using System.Text.Json.Nodes;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

public sealed class PlanhatMcpToolTests
{
    private static readonly string Id = StubLicenses.Id(1);

    [Fact]
    public async Task TheServerIntroducesItselfWithInstructionsAndToolsOnly()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using var session = new McpSession(planhat);

        JsonNode answer = (await session.Initialize())["result"]!;

        Assert.Equal("planhat", (string?)answer["serverInfo"]!["name"]);
        Assert.Equal("1.2.3", (string?)answer["serverInfo"]!["version"]);
        Assert.Equal("How to use these tools.", (string?)answer["instructions"]);
        Assert.Equal(["tools"], answer["capabilities"]!.AsObject().Select(static capability => capability.Key));
    }

    [Fact]
    public async Task ListedToolsCarryEverythingVerbatimInOrdinalOrder()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await McpSession.Initialized(planhat, new ToolFilter { Tags = ["license"] });

        JsonArray tools = (await session.Request("tools/list", "{}"))["result"]!["tools"]!.AsArray();

        Assert.Equal(
            ["create_license", "delete_license", "get_license", "list_licenses", "update_license"],
            tools.Select(static tool => (string)tool!["name"]!));
        JsonNode list = tools[3]!;
        Assert.Equal("List licenses", (string?)list["title"]);
        Assert.Equal("List licenses.", (string?)list["description"]);
        Assert.Equal("""{"type":"object","properties":{"limit":{"type":"integer"}},"additionalProperties":false}""", list["inputSchema"]!.ToJsonString());
        Assert.Equal("object", (string?)list["outputSchema"]!["type"]);
        JsonNode annotations = tools[1]!["annotations"]!;
        Assert.Equal(
            (false, true, true, true),
            ((bool)annotations["readOnlyHint"]!, (bool)annotations["destructiveHint"]!, (bool)annotations["idempotentHint"]!, (bool)annotations["openWorldHint"]!));
    }

    [Fact]
    public async Task AResultComesStructuredAndAsOneTextBlockWithTheSameJson()
    {
        string record = $$$"""{"_id":"{{{Id}}}","product":"\"q\" \u00e9 <b>","value":1.50}""";
        using var planhat = StubPlanhat.Answering(200, record);
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode result = (await session.Call("get_license", $$"""{"id":"{{Id}}"}"""))["result"]!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(record), result["structuredContent"]));
        JsonNode block = Assert.Single(result["content"]!.AsArray())!;
        Assert.Equal("text", (string?)block["type"]);
        Assert.Equal(record, (string?)block["text"]);
        Assert.NotEqual(true, (bool?)result["isError"]);
    }

    [Fact]
    public async Task AFailureIsAnErrorResultWithTextOnly()
    {
        using var planhat = StubPlanhat.Answering(401, "no");
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode result = (await session.Call("list_licenses", "{}"))["result"]!;

        Assert.True((bool)result["isError"]!);
        Assert.Null(result["structuredContent"]);
        JsonNode error = JsonNode.Parse((string)Assert.Single(result["content"]!.AsArray())!["text"]!)!;
        Assert.Equal(401, (int)error["statusCode"]!);
    }

    [Fact]
    public async Task ArgumentsArriveAsTheyWereSent()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");
        await using McpSession session = await McpSession.Initialized(planhat);

        await session.Call("create_license", """{"companyId":"extid-C1","product":"\u00e9\"x\"","custom":{"A":1.50}}""");

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"companyId":"extid-C1","product":"é\"x\"","custom":{"A":1.50}}"""),
            JsonNode.Parse(planhat.Only.Body!)));
    }

    [Fact]
    public async Task CallsWithoutArgumentsAreCallsWithNone()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Request("tools/call", """{"name":"list_licenses"}""");

        Assert.Equal(0, (int)answer["result"]!["structuredContent"]!["result_count"]!);
    }

    [Theory]
    [InlineData("no_such_tool")]
    [InlineData("list_notes")]
    [InlineData("hidden_tool")]
    public async Task ToolsThatAreNotListedAreUnknownToTheProtocol(string name)
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Call(name, "{}");

        Assert.Equal(-32602, (int)answer["error"]!["code"]!);
        Assert.Null(answer["result"]);
    }

    [Fact]
    public async Task FormerNamesAnswerThoughTheyAreNotListed()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        await using McpSession session = await McpSession.Initialized(planhat);

        JsonNode answer = await session.Call("list_licences", "{}");

        Assert.Equal(0, (int)answer["result"]!["structuredContent"]!["result_count"]!);
    }

    [Fact]
    public async Task ProgressReachesTheClientThatAskedForIt()
    {
        using StubPlanhat planhat = StubLicenses.Serving(StubLicenses.Numbered(600));
        await using McpSession session = await McpSession.Initialized(planhat);

        await session.Call("list_licenses", """{"where":{"product":{"eq":"P3"}}}""", """{"progressToken":"t"}""");

        Assert.Equal([1, 2], session.Notifications.Select(static message => (int)message["params"]!["progress"]!));
        JsonNode first = session.Notifications[0];
        Assert.Equal(("notifications/progress", "t"), ((string)first["method"]!, (string)first["params"]!["progressToken"]!));
        Assert.Equal(20, (int)first["params"]!["total"]!);
        Assert.Equal("Looked at 500 records, 1 match.", (string?)first["params"]!["message"]);
    }

    [Fact]
    public async Task ACancelledCallEndsTheRequestToPlanhat()
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
        await using McpSession session = await McpSession.Initialized(planhat);

        await session.Send("""{"jsonrpc":"2.0","id":77,"method":"tools/call","params":{"name":"list_licenses"}}""");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await session.Send("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":77}}""");

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task TheCurrentProtocolListsToolsWithCachingThatIsPrivate()
    {
        using StubPlanhat planhat = StubPlanhat.Of();
        await using var session = new McpSession(planhat);
        const string Meta = """
            "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"t","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}
            """;

        JsonNode result = (await session.Request("tools/list", $"{{{Meta}}}"))["result"]!;

        Assert.Equal(7, result["tools"]!.AsArray().Count);
        Assert.Equal("private", (string?)result["cacheScope"]);
        Assert.Equal(300_000, (int)result["ttlMs"]!);
    }
}
