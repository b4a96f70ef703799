using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Hosting.Tests;

/// <summary>Interceptors registered with the options: instances, and types made by the container.</summary>
public sealed class HostedInterceptorTests
{
    private const string Tool = "list_all_planhat_companies";

    [Fact]
    public async Task InterceptorsRunInTheOrderOfTheirRegistration()
    {
        var steps = new Steps();
        await using HostedServer server = await HostedServer.StartAsync(
            options => options
                .Intercept<FromContainer>()
                .Intercept(Tool, new Named("instance for one", steps))
                .Intercept<FromContainer>("list_all_planhat_licenses")
                .Intercept(new Named("instance for all", steps)),
            configureServer: server => server.Services.AddSingleton(steps));

        CallToolResult result = await server.Client.CallToolAsync(Tool, new Dictionary<string, object?> { ["limit"] = 1 });

        Assert.False(result.IsError ?? false);
        Assert.Equal(["container", "instance for one", "instance for all"], steps.Taken);
    }

    [Fact]
    public async Task InterceptorOfTheContainerIsTheOneThatRuns()
    {
        var steps = new Steps();
        await using HostedServer server = await HostedServer.StartAsync(
            static options => options.Intercept<Named>(Tool),
            configureServer: server => server.Services.AddSingleton(new Named("registered", steps)));

        await server.Client.CallToolAsync(Tool, new Dictionary<string, object?> { ["limit"] = 1 });

        Assert.Equal(["registered"], steps.Taken);
    }

    [Fact]
    public async Task FailureOfAnInterceptorIsLoggedByTheHostAndHiddenFromTheClient()
    {
        await using HostedServer server = await HostedServer.StartAsync(static options => options.Intercept(new Failing()));

        CallToolResult result = await server.Client.CallToolAsync(Tool);

        Assert.True(result.IsError);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Contains("\"statusCode\":500", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the host's own words", text, StringComparison.Ordinal);
        Assert.Contains("the host's own words", server.Log.Text, StringComparison.Ordinal);
        Assert.Contains(Tool, server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnsweredResultIsWhatTheClientGets()
    {
        await using HostedServer server = await HostedServer.StartAsync(static options => options.Intercept(Tool, new Answering()));

        CallToolResult result = await server.Client.CallToolAsync(Tool);

        Assert.Equal("""{"result":[],"next_cursor":null,"result_count":0}""", result.StructuredContent!.Value.GetRawText());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task DiscoveryCallsPassTheInterceptorsOfTheToolBehind()
    {
        await using HostedServer server = await HostedServer.StartAsync(static options =>
        {
            options.Exposure = McpToolExposure.Discovery;
            options.Intercept(Tool, new Answering());
        });

        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        CallToolResult result = await server.Client.CallToolAsync("call_read_tool", new Dictionary<string, object?> { ["tool_name"] = Tool });

        Assert.Equal(
            ["call_read_tool", "call_write_tool", "get_tool_schema", "search_tools"],
            tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.Equal(0, result.StructuredContent!.Value.GetProperty("result_count").GetInt32());
        Assert.Empty(server.Requests);
    }

    private sealed class Steps
    {
        public List<string> Taken { get; } = [];
    }

    private class Named(string name, Steps steps) : ToolInterceptor
    {
        public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
        {
            steps.Taken.Add(name);
            return next(call, cancellationToken);
        }
    }

    private sealed class FromContainer(Steps steps) : Named("container", steps);

    private sealed class Failing : ToolInterceptor
    {
        public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("the host's own words");
    }

    private sealed class Answering : ToolInterceptor
    {
        public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken) =>
            ValueTask.FromResult(ToolResult.Succeeded(Encoding.UTF8.GetBytes("""{"result":[],"next_cursor":null,"result_count":0}""")));
    }
}
