using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Hosting.Tests;

/// <summary><c>AddMcpServer().WithPlanhatTools()</c>, seen by the official C# client.</summary>
public sealed class WithPlanhatToolsTests
{
    [Fact]
    public async Task ServerOffersTheDefaultToolsWithTheirInstructions()
    {
        await using HostedServer server = await HostedServer.StartAsync();

        IList<McpClientTool> tools = await server.Client.ListToolsAsync();

        Assert.Equal(
            ToolFact.All.Select(static fact => fact.Tool).Order(StringComparer.Ordinal),
            tools.Select(static tool => tool.Name));
        Assert.Equal(PlanhatTools.Catalog.Api.Instructions, server.Client.ServerInstructions);
    }

    [Fact]
    public async Task CallsReachPlanhatWithTheConfiguredToken()
    {
        await using HostedServer server = await HostedServer.StartAsync(acceptedToken: "token-of-the-configuration");

        CallToolResult result = await server.Client.CallToolAsync("list_all_planhat_companies", new Dictionary<string, object?> { ["limit"] = 2 });

        Assert.False(result.IsError ?? false);
        Assert.Equal(2, result.StructuredContent!.Value.GetProperty("result_count").GetInt32());
        Assert.Equal("/companies", Assert.Single(server.Requests).Path);
    }

    [Fact]
    public async Task FilterHoldsForTheListAndForCalls()
    {
        await using HostedServer server = await HostedServer.StartAsync(static options => options.Filter = new ToolFilter { Preset = "renewals", ReadOnly = true });

        IList<McpClientTool> tools = await server.Client.ListToolsAsync();

        Assert.NotEmpty(tools);
        Assert.All(tools, static tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        McpException refused = await Assert.ThrowsAnyAsync<McpException>(async () => await server.Client.CallToolAsync("delete_a_planhat_company_by_id"));
        Assert.Contains("Unknown tool: 'delete_a_planhat_company_by_id'", refused.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task ToolsOfTheHostStandBesideOurs()
    {
        await using HostedServer server = await HostedServer.StartAsync(
            static options => options.Filter = new ToolFilter { Tools = ["list_all_planhat_companies"] },
            configureServer: static server => server.WithTools([McpServerTool.Create(static () => "pong", new() { Name = "ping" })]));

        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        CallToolResult pong = await server.Client.CallToolAsync("ping");

        Assert.Equal(["list_all_planhat_companies", "ping"], tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.Equal("pong", Assert.IsType<TextContentBlock>(Assert.Single(pong.Content)).Text);
    }

    [Fact]
    public async Task HandlerOfTheHostStillAnswersWhatWeDoNotKnow()
    {
        await using HostedServer server = await HostedServer.StartAsync(
            configureServer: static server => server.WithCallToolHandler(static (request, _) => ValueTask.FromResult(
                new CallToolResult { Content = [new TextContentBlock { Text = $"host: {request.Params.Name}" }] })));

        CallToolResult own = await server.Client.CallToolAsync("something_of_the_host");
        CallToolResult ours = await server.Client.CallToolAsync("list_all_planhat_companies", new Dictionary<string, object?> { ["limit"] = 1 });

        Assert.Equal("host: something_of_the_host", Assert.IsType<TextContentBlock>(Assert.Single(own.Content)).Text);
        Assert.Equal(1, ours.StructuredContent!.Value.GetProperty("result_count").GetInt32());
    }

    [Fact]
    public async Task InstructionsOfTheHostWin()
    {
        await using HostedServer server = await HostedServer.StartAsync(
            configureServer: static server => server.Services.Configure<McpServerOptions>(static options => options.ServerInstructions = "Be brief."));

        Assert.Equal("Be brief.", server.Client.ServerInstructions);
    }

    [Fact]
    public async Task SessionsShareOneExecutorWhichTheHostMayUse()
    {
        await using HostedServer server = await HostedServer.StartAsync();
        IOptionsFactory<McpServerOptions> sessions = server.Services.GetRequiredService<IOptionsFactory<McpServerOptions>>();

        Assert.Equal(97, sessions.Create(Options.DefaultName).ToolCollection!.Count);
        Assert.Equal(97, sessions.Create(Options.DefaultName).ToolCollection!.Count);
        ToolExecutor executor = server.Services.GetRequiredService<ToolExecutor>();
        Assert.Same(executor, server.Services.GetRequiredService<ToolExecutor>());
        Assert.NotNull(server.Services.GetRequiredService<PlanhatConnection>());

        using ToolResult result = await executor.ExecuteAsync(
            PlanhatTools.Catalog.Find("list_all_planhat_companies")!,
            new ToolCall("{\"limit\":1}"u8.ToArray()),
            CancellationToken.None);
        Assert.False(result.IsError);
        Assert.Equal(1, JsonDocument.Parse(result.Json).RootElement.GetProperty("result_count").GetInt32());
    }

    [Fact]
    public async Task ToolsThatNeedTheTenantTokenAreListedWhenThereIsOne()
    {
        const string Tool = "track_planhat_user_activities";
        Action<PlanhatToolsOptions> extended = static options => options.Filter = new ToolFilter { Tags = ["extended"], HasTenantToken = true };
        await using HostedServer without = await HostedServer.StartAsync(extended);
        await using HostedServer with = await HostedServer.StartAsync(
            extended,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["PLANHAT_API_TOKEN"] = EmulatorOptions.DefaultApiToken,
                ["PLANHAT_TENANT_TOKEN"] = EmulatorOptions.DefaultTenantToken,
            });

        Assert.DoesNotContain(await without.Client.ListToolsAsync(), static tool => tool.Name == Tool);
        Assert.Contains(await with.Client.ListToolsAsync(), static tool => tool.Name == Tool);
    }

    [Fact]
    public async Task CustomFieldsAreThoseOfTheHostsSource()
    {
        await using HostedServer server = await HostedServer.StartAsync(static options => options.CustomFields = static (_, _) => new OneField());

        CallToolResult refused = await server.Client.CallToolAsync(
            "create_a_planhat_company",
            new Dictionary<string, object?> { ["name"] = "A", ["custom"] = new Dictionary<string, object?> { ["Colour"] = "mauve" } });
        CallToolResult created = await server.Client.CallToolAsync(
            "create_a_planhat_company",
            new Dictionary<string, object?> { ["name"] = "A", ["custom"] = new Dictionary<string, object?> { ["Colour"] = "red" } });

        Assert.True(refused.IsError);
        Assert.False(created.IsError ?? false);
        Assert.Equal("red", JsonNode.Parse(Assert.Single(server.Requests).Body)!["custom"]!["Colour"]!.GetValue<string>());
        Assert.DoesNotContain(server.Emulator.Journal.Entries, static entry => entry.Path == "/customfields");
    }

    [Fact]
    public void SecondRegistrationIsRefused()
    {
        IMcpServerBuilder builder = new ServiceCollection().AddMcpServer().WithPlanhatTools(PlanhatTools.Catalog);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => builder.WithPlanhatTools(PlanhatTools.Catalog));
        Assert.Contains("ToolCatalog.With", exception.Message, StringComparison.Ordinal);
    }

    private sealed class OneField : ICustomFieldSource
    {
        public Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new CustomFieldSet([new CustomFieldDefinition("company", "Colour", CustomFieldKind.List) { Values = ["red", "green"] }]));
    }
}
