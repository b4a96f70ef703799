using System.Text.Json.Nodes;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Runtime.Tests.Mcp;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>What MCP clients of either era see of custom fields.</summary>
public sealed class ListedToolTests
{
    private const string Modern =
        """{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/clientInfo":{"name":"t","version":"1"}}}""";

    private const string Listen = """{"notifications":{"toolsListChanged":true},""";
    private const string ListChanged = "notifications/tools/list_changed";

    private readonly SteppedClock _clock = new();
    private readonly StubFields _source = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheListHoldsTheFieldsThatComeInTime(bool isModern)
    {
        using FieldsAccount account = Account();
        await using McpSession session = await Open(account, isModern);
        Task<JsonNode> list = List(session, isModern);
        (await _source.NextAsync()).SetResult(StubFields.Named("Tier"));
        Assert.Equal("string", (string?)Properties(await list)!["Tier"]!["type"]);
        Assert.Empty(session.Notifications);
    }

    [Fact]
    public async Task AnOlderClientIsToldWhenFieldsComeLate()
    {
        using FieldsAccount account = Account();
        await using var session = new McpSession(account.Server);
        JsonNode initialized = await session.Initialize();
        Assert.True((bool)initialized["result"]!["capabilities"]!["tools"]!["listChanged"]!);

        Task<JsonNode> list = List(session, isModern: false);
        TaskCompletionSource<CustomFieldSet> reading = await LoseAsync(list);
        Assert.Null(Properties(await list));

        reading.SetResult(StubFields.Named("Tier"));
        await session.Notification(ListChanged);
        Assert.NotNull(Properties(await List(session, isModern: false))!["Tier"]);
    }

    [Fact]
    public async Task ANewerClientIsToldThroughItsSubscription()
    {
        using FieldsAccount account = Account();
        await using McpSession session = await Open(account, isModern: true);
        int subscription = await session.Ask("subscriptions/listen", Listen + Modern[1..]);
        JsonNode granted = await session.Notification("notifications/subscriptions/acknowledged");
        Assert.True((bool)granted["params"]!["notifications"]!["toolsListChanged"]!);

        Task<JsonNode> list = List(session, isModern: true);
        TaskCompletionSource<CustomFieldSet> reading = await LoseAsync(list);
        Assert.Null(Properties(await list));

        reading.SetResult(StubFields.Named("Tier"));
        JsonNode changed = await session.Notification(ListChanged);
        Assert.Equal(subscription, (int)changed["params"]!["_meta"]!["io.modelcontextprotocol/subscriptionId"]!);
        Assert.NotNull(Properties(await List(session, isModern: true))!["Tier"]);
        await session.Send($$$"""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":{{{subscription}}}}}""");
    }

    [Fact]
    public async Task AWriteToTheDefinitionsIsAnnounced()
    {
        using FieldsAccount account = Account();
        await using McpSession session = await Open(account, isModern: false);
        Task<JsonNode> list = List(session, isModern: false);
        (await _source.NextAsync()).SetResult(StubFields.Named("Tier"));
        await list;

        await session.Call(FieldsApi.Creator, """{"name":"Region"}""");
        (await _source.NextAsync()).SetResult(StubFields.Named("Region"));
        await session.Notification(ListChanged);
        Assert.NotNull(Properties(await List(session, isModern: false))!["Region"]);
    }

    [Fact]
    public async Task TheListMayBeKeptAsLongAsTheDefinitions()
    {
        using FieldsAccount account = Account();
        Task<CustomFieldSet> known = account.Fields.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetResult(StubFields.Named("Tier"));
        await known;
        _clock.Advance(TimeSpan.FromMinutes(2));
        await using McpSession session = await Open(account, isModern: true);
        JsonNode list = await List(session, isModern: true);
        Assert.Equal(180_000, (int)list["result"]!["ttlMs"]!);
        Assert.Equal("private", (string?)list["result"]!["cacheScope"]);
    }

    [Fact]
    public async Task RefusedDefinitionsLeaveTheListOpenAndShortLived()
    {
        using FieldsAccount account = Account();
        await using McpSession session = await Open(account, isModern: true);
        Task<JsonNode> list = List(session, isModern: true);
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 403."));
        Assert.Null(Properties(await list));
        Assert.Equal(10_000, (int)(await list)["result"]!["ttlMs"]!);
        Assert.Null(Properties(await List(session, isModern: true)));
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task AHostsOwnCollectionAnnouncesThem()
    {
        using FieldsAccount account = Account();
        var options = new McpServerOptions { ToolCollection = [] };
        account.Configure(options);
        await using var session = new McpSession(options);
        await session.Initialize();
        Task<JsonNode> list = List(session, isModern: false);
        TaskCompletionSource<CustomFieldSet> reading = await LoseAsync(list);
        Assert.Null(Properties(await list));
        int count = options.ToolCollection.Count;

        reading.SetResult(StubFields.Named("Tier"));
        await session.Notification(ListChanged);
        Assert.NotNull(Properties(await List(session, isModern: false))!["Tier"]);
        Assert.Equal(count, options.ToolCollection.Count);
        Assert.Empty(session.Notifications);
    }

    [Fact]
    public async Task DiscoveryShowsTheFieldsWithTheSchema()
    {
        using FieldsAccount account = Account();
        var options = new McpServerOptions();
        account.Configure(options, McpToolExposure.Discovery);
        await using var session = new McpSession(options);
        await session.Initialize();
        Assert.Equal(0, _source.Count);
        Task<JsonNode> call = session.Call("get_tool_schema", """{"names":["update_license"]}""");
        (await _source.NextAsync()).SetResult(StubFields.Named("Tier"));
        Assert.Contains("\"Tier\"", (await call)["result"]!["structuredContent"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASessionThatNeverListedIsToldNothing()
    {
        using FieldsAccount account = Account();
        await using McpSession session = await Open(account, isModern: false);
        Task<JsonNode> call = session.Call("update_license", """{"id":"65f0a1b2c3d4e5f607182801","custom":{"Tier":"a"}}""");
        (await _source.NextAsync()).SetResult(StubFields.Named("Tier"));
        await call;
        await session.Request("ping", "{}");
        Assert.Empty(session.Notifications);
    }

    private static async Task<McpSession> Open(FieldsAccount account, bool isModern)
    {
        var session = new McpSession(account.Server);
        if (!isModern)
        {
            await session.Initialize();
        }

        return session;
    }

    private static Task<JsonNode> List(McpSession session, bool isModern) => session.Request("tools/list", isModern ? Modern : "{}");

    private static JsonObject? Properties(JsonNode list) => list["result"]!["tools"]!.AsArray()
        .Single(static tool => (string?)tool!["name"] == "update_license")!["inputSchema"]!["properties"]!["custom"]!["properties"]?.AsObject();

    // Lets the patience of a list end; the reading goes on.
    private async Task<TaskCompletionSource<CustomFieldSet>> LoseAsync(Task list)
    {
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        while (_clock.WaitingTimers == 0)
        {
            await Task.Yield();
        }

        Assert.False(list.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(3));
        return reading;
    }

    private FieldsAccount Account() => new(static _ => StubPlanhat.Answer(200, """{"_id":"x"}"""), _clock, _source);
}
