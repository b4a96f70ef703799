using System.Text.Json.Nodes;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Runtime.Tests.CustomFields;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

/// <summary>Several sessions, several options and a host's own tools on one account whose custom fields change.</summary>
public sealed class SharedListingTests
{
    private const string ListChanged = "notifications/tools/list_changed";

    private readonly SteppedClock _clock = new();
    private readonly StubFields _source = new();

    [Fact]
    public async Task EverySessionOfSharedOptionsIsTold()
    {
        using FieldsAccount account = Account();
        McpServerOptions options = account.Server;
        await ReadAsync(account, "Tier");
        await using var early = new McpSession(options);
        await using var late = new McpSession(options);
        await early.Initialize();
        await late.Initialize();
        await early.Request("tools/list", "{}");

        // The other session lists between the change and its announcement.
        account.Fields.Changed += (_, _) => late.Request("tools/list", "{}").GetAwaiter().GetResult();
        await ReadAsync(account, "Region");
        await early.Notification(ListChanged);
    }

    [Fact]
    public async Task AListThatWasOpenIsAnnouncedWhenTheSameFieldsAreThereAgain()
    {
        using FieldsAccount account = Account();
        await ReadAsync(account, "Tier");
        await using var session = new McpSession(account.Server);
        await session.Initialize();
        account.Fields.Invalidate();
        Task<JsonNode> list = session.Request("tools/list", "{}");
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 503."));
        Assert.DoesNotContain("\"Tier\"", (await list).ToJsonString(), StringComparison.Ordinal);

        _clock.Advance(TimeSpan.FromMinutes(2));
        await ReadAsync(account, "Tier");
        await session.Notification(ListChanged);
        Assert.Contains("\"Tier\"", (await session.Request("tools/list", "{}")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsOfEndedSessionsAreForgotten()
    {
        using FieldsAccount account = Account();
        for (int round = 0; round < 4; round++)
        {
            for (int session = 0; session < 100; session++)
            {
                _ = account.Server;
            }

            GC.Collect();
        }

        Assert.InRange(account.Fields.ListenerCount, 1, 250);
    }

    [Fact]
    public async Task AHostsOwnCollectionNeverMissesATool()
    {
        using FieldsAccount account = new(static _ => StubPlanhat.Answer(200, "{}"), _clock, new NumberedFields());
        var options = new McpServerOptions { ToolCollection = [] };
        account.Configure(options);
        await using var session = new McpSession(options);
        await session.Initialize();
        await session.Request("tools/list", "{}");
        McpServerPrimitiveCollection<McpServerTool> tools = options.ToolCollection;
        int all = tools.Count;
        int least = all;
        bool isOver = false;
        Task watching = Task.Run(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                least = Math.Min(least, tools.Count);
            }
        });
        for (int change = 0; change < 1_000; change++)
        {
            await account.Fields.ReadNewerAsync(TimeSpan.FromSeconds(-1), CancellationToken.None);
        }

        Volatile.Write(ref isOver, true);
        await watching;
        Assert.Equal(all, least);
    }

    [Fact]
    public void WhatAHostDoesToItsOwnCollectionIsFollowed()
    {
        using FieldsAccount account = Account();
        var before = new NamedTool("before");
        var after = new NamedTool("after");
        McpServerPrimitiveCollection<McpServerTool> own = [before];
        var options = new McpServerOptions { ToolCollection = own };
        account.Configure(options);
        Assert.Contains(before, options.ToolCollection);

        own.Add(after);
        own.Remove(before);
        Assert.Contains(after, options.ToolCollection);
        Assert.DoesNotContain(before, options.ToolCollection);
        Assert.True(options.ToolCollection.TryGetPrimitive("update_license", out _));
    }

    [Fact]
    public async Task ADescriptionNeverStaysOpenWhileTheFieldsAreKnown()
    {
        using FieldsAccount account = new(static _ => StubPlanhat.Answer(200, "{}"), _clock, new NumberedFields());
        McpServerTool tool = account.Server.ToolCollection!["update_license"];
        await account.Fields.ReadAsync(CancellationToken.None);
        for (int round = 0; round < 200; round++)
        {
            Task changing = Task.Run(() =>
            {
                for (int change = 0; change < 10; change++)
                {
                    account.Fields.Invalidate();
                }
            });
            for (int look = 0; look < 40; look++)
            {
                _ = tool.ProtocolTool;
            }

            await changing;
            await account.Fields.ReadAsync(CancellationToken.None);
            Assert.Contains("\"Field ", tool.ProtocolTool.InputSchema.GetRawText(), StringComparison.Ordinal);
        }
    }

    private FieldsAccount Account() => new(static _ => StubPlanhat.Answer(200, """{"_id":"x"}"""), _clock, _source);

    private async Task ReadAsync(FieldsAccount account, string name)
    {
        Task<CustomFieldSet> reading = account.Fields.ReadNewerAsync(TimeSpan.FromSeconds(-1), CancellationToken.None);
        (await _source.NextAsync()).SetResult(StubFields.Named(name));
        await reading;
    }

    /// <summary>Another field with each reading.</summary>
    private sealed class NumberedFields : ICustomFieldSource
    {
        private int _count;

        public Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult(StubFields.Named($"Field {Interlocked.Increment(ref _count)}"));
    }

    private sealed class NamedTool(string name) : McpServerTool
    {
        public override ModelContextProtocol.Protocol.Tool ProtocolTool { get; } = new() { Name = name };

        public override IReadOnlyList<object> Metadata => [];

        public override ValueTask<ModelContextProtocol.Protocol.CallToolResult> InvokeAsync(
            RequestContext<ModelContextProtocol.Protocol.CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
