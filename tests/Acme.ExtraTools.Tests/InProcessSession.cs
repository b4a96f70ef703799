using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;
using ShippedTools = Planhat.Tools.PlanhatTools;

namespace Acme.ExtraTools.Tests;

/// <summary>Acme's catalog behind an MCP server in this process, spoken to by the official C# client.</summary>
internal sealed class InProcessSession : IAsyncDisposable
{
    private readonly ToolExecutor _executor;
    private readonly McpServer _server;

    private InProcessSession(ToolExecutor executor, McpServer server, McpClient client)
    {
        _executor = executor;
        _server = server;
        Client = client;
    }

    /// <summary>The shipped tools with Acme's laid over them.</summary>
    public static ToolCatalog Catalog { get; } = ShippedTools.Catalog.With(PlanhatTools.Catalog);

    public McpClient Client { get; }

    public static async Task<InProcessSession> StartAsync(ToolFilter filter, McpToolExposure exposure = McpToolExposure.All, ToolInterceptors? interceptors = null)
    {
        var emulated = new EmulatorOptions();
        var connection = new PlanhatConnection(
            Catalog.Api,
            new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(emulated.ApiToken) },
            new PlanhatEmulator(emulated).CreateHandler());
        ToolSelection selection = Catalog.Select(filter);
        var executor = new ToolExecutor(connection, Catalog, new ExecutionOptions { Selection = selection, Interceptors = interceptors ?? new ToolInterceptors() });
        var toServer = new Pipe();
        var fromServer = new Pipe();
        McpServer server = McpServer.Create(
            new StreamServerTransport(toServer.Reader.AsStream(), fromServer.Writer.AsStream()),
            PlanhatMcpServer.CreateOptions(selection, executor, "1.0.0", exposure));
        _ = server.RunAsync();
        McpClient client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), fromServer.Reader.AsStream()));
        return new InProcessSession(executor, server, client);
    }

    /// <summary>Names of the listed tools.</summary>
    public async Task<string[]> ListedAsync() => [.. (await Client.ListToolsAsync()).Select(static tool => tool.Name)];

    /// <summary>Calls a tool and gives the text of its answer.</summary>
    public async Task<(bool IsError, string Text)> CallAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Client.CallToolAsync(tool, arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value));
        return (result.IsError == true, ((TextContentBlock)result.Content[0]).Text);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _server.DisposeAsync();
        _executor.Dispose();
    }
}
