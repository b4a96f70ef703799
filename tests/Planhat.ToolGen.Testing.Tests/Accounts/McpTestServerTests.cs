using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Testing.Tests.Accounts;

/// <summary>A host's whole server, tested in process.</summary>
public sealed class McpTestServerTests : IDisposable
{
    private readonly EmulatedPlanhat _planhat = new();

    [Fact]
    public async Task ServerOfTheHostAnswersWithItsOwnToolsAndInterceptors()
    {
        await using McpTestServer server = await _planhat.ServeAsync(HostServices());

        ToolAnswer company = await server.CallAsync("get_single_planhat_company_by_id", """{"id":"extid-techflow-001"}""");
        IReadOnlyList<Tool> tools = await server.ListToolsAsync();

        Assert.Equal("host", company.EnsureSuccess().GetProperty("seenBy").GetString());
        Assert.Contains(tools, static tool => tool.Name == "list_all_planhat_licenses");
        Assert.DoesNotContain(_planhat.Requests, static entry => entry.Path == "/customfields");
    }

    [Fact]
    public async Task SettingsOfTheHostsAccountGiveWayToTheEmulatedOne()
    {
        IServiceCollection services = HostServices(new() { ["PLANHAT_API_TOKEN"] = "token-of-production", ["PLANHAT_BASE_URL"] = "https://planhat.invalid" });
        await using McpTestServer server = await _planhat.ServeAsync(services);

        (await server.CallAsync("list_all_planhat_companies", """{"limit":1}""")).EnsureSuccess();

        Assert.Equal("/companies", Assert.Single(_planhat.Requests).Path);
    }

    [Fact]
    public async Task MomentsAreMeasuredByTheAccountsClock()
    {
        IServiceCollection services = HostServices();
        services.AddSingleton(TimeProvider.System);
        await using McpTestServer server = await _planhat.ServeAsync(services);
        string moment = (_planhat.Now + TimeSpan.FromSeconds(20)).ToString("R", CultureInfo.InvariantCulture);
        _planhat.Faults.Next(Fault.Status(429, headers: [new("Retry-After", moment)]), path: "/licenses");

        ToolAnswer refused = await server.CallAsync("list_all_planhat_licenses", """{"limit":1}""");

        Assert.Equal(20, refused.EnsureError(429).Json.GetProperty("retry_after_seconds").GetInt32());
    }

    [Fact]
    public async Task ErrorsComeBackAsTheClientSeesThem()
    {
        await using McpTestServer server = await _planhat.ServeAsync(HostServices());

        ToolAnswer refused = await server.CallAsync("list_all_planhat_companies", """{"limit":"many"}""");

        Assert.Equal("/limit", Assert.Single(refused.EnsureError(422).Failures).Path);
        await Assert.ThrowsAnyAsync<McpException>(() => server.CallAsync("no_such_tool"));
        await Assert.ThrowsAsync<JsonException>(() => server.CallAsync("list_all_planhat_companies", "[]"));
    }

    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2024-11-05")]
    public async Task ProtocolVersionIsTheClientsToChoose(string version)
    {
        await using McpTestServer server = await _planhat.ServeAsync(HostServices(), new McpClientOptions { ProtocolVersion = version });

        Assert.Equal(version, server.Client.NegotiatedProtocolVersion);
    }

    [Fact]
    public async Task WrongSettingOfTheHostIsNamedAtTheStart()
    {
        IServiceCollection services = new ServiceCollection();
        services.AddMcpServer().WithPlanhatTools(PlanhatTools.Catalog, static options => options.Intercept("list_licences", new Marking()));

        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => _planhat.ServeAsync(services));

        Assert.Contains("list_licences", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServicesWithoutServerAreRefused()
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => _planhat.ServeAsync(new ServiceCollection()));

        Assert.StartsWith("The services have no MCP server: call AddMcpServer()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerOfOptionsNeedsNoContainer()
    {
        ToolExecutor executor = _planhat.Tools(PlanhatTools.Catalog).Executor;
        ToolSelection renewals = PlanhatTools.Catalog.Select(new ToolFilter { Preset = "renewals" });
        await using McpTestServer server = await McpTestServer.StartAsync(PlanhatMcpServer.CreateOptions(renewals, executor, "1.0.0"));

        Assert.Equal(renewals.Tools.Select(static tool => tool.Name), (await server.ListToolsAsync()).Select(static tool => tool.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PlainTextOfOtherToolsIsAnAnswerToo()
    {
        var options = new McpServerOptions
        {
            ToolCollection =
            [
                McpServerTool.Create(static () => "plain \"words\"", new McpServerToolCreateOptions { Name = "say" }),
                McpServerTool.Create(static string () => throw new InvalidOperationException("secret"), new McpServerToolCreateOptions { Name = "fall" }),
            ],
        };
        await using McpTestServer server = await McpTestServer.StartAsync(options);

        Assert.Equal("plain \"words\"", (await server.CallAsync("say")).EnsureSuccess().GetString());
        Assert.Contains("'fall'", (await server.CallAsync("fall")).EnsureError().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServicesCanBeServedByOneAccountAfterAnother()
    {
        IServiceCollection services = HostServices();
        await using McpTestServer first = await _planhat.ServeAsync(services);
        using var other = new EmulatedPlanhat();
        await using McpTestServer second = await other.ServeAsync(services);

        (await second.CallAsync("create_a_planhat_company", """{"name":"Acme"}""")).EnsureSuccess();

        Assert.Empty(_planhat.Emulator.Journal.Entries);
        Assert.NotEmpty(other.Writes);
    }

    [Fact]
    public async Task ServicesEndWithTheServer()
    {
        IServiceCollection services = HostServices();
        services.AddSingleton<Ending>();
        services.AddOptions<McpServerOptions>().Configure<Ending>(static (_, _) => { });
        Ending ending;
        await using (McpTestServer server = await _planhat.ServeAsync(services))
        {
            ending = Ending.Last!;
            Assert.False(ending.HasEnded);
        }

        Assert.True(ending.HasEnded);
    }

    public void Dispose() => _planhat.Dispose();

    private static IServiceCollection HostServices(Dictionary<string, string?>? settings = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services
            .AddMcpServer()
            .WithStdioServerTransport()
            .WithPlanhatTools(PlanhatTools.Catalog, static options => options.Intercept("get_single_planhat_company_by_id", new Marking()));
        return builder.Services;
    }

    private sealed class Marking : ToolInterceptor
    {
        public override async ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
        {
            using ToolResult result = await next(call, cancellationToken);
            return result.WithJson("""{"seenBy":"host"}"""u8.ToArray());
        }
    }

    private sealed class Ending : IDisposable
    {
        public Ending() => Last = this;

        public static Ending? Last { get; private set; }

        public bool HasEnded { get; private set; }

        public void Dispose() => HasEnded = true;
    }
}
