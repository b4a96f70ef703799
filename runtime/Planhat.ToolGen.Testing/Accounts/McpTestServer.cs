using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Planhat.ToolGen.Testing;

/// <summary>An MCP server in process and a client of it, with a pair of pipes between: all of the protocol, no process and no network.</summary>
public sealed class McpTestServer : IAsyncDisposable
{
    private readonly McpServer _server;
    private readonly Task _running;
    private readonly Pipe _toServer;
    private readonly IServiceProvider? _services;

    private McpTestServer(McpServer server, Task running, Pipe toServer, McpClient client, IServiceProvider? services)
    {
        _server = server;
        _running = running;
        _toServer = toServer;
        _services = services;
        Client = client;
    }

    /// <summary>The official client, connected.</summary>
    public McpClient Client { get; }

    /// <summary>Starts a server and connects a client.</summary>
    /// <param name="options">The server's options, such as <c>PlanhatMcpServer.CreateOptions</c> makes.</param>
    /// <param name="services">The services of its tools, disposed with the server; null for none.</param>
    /// <param name="client">Options of the client, such as its protocol version; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<McpTestServer> StartAsync(
        McpServerOptions options, IServiceProvider? services = null, McpClientOptions? client = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var toServer = new Pipe();
        var fromServer = new Pipe();
        McpServer server = McpServer.Create(
            new StreamServerTransport(toServer.Reader.AsStream(), fromServer.Writer.AsStream()),
            options,
            services?.GetService(typeof(ILoggerFactory)) as ILoggerFactory,
            services);
        Task running = server.RunAsync(CancellationToken.None);
        try
        {
            var transport = new StreamClientTransport(toServer.Writer.AsStream(), fromServer.Reader.AsStream());
            McpClient connected = await McpClient.CreateAsync(transport, client, cancellationToken: cancellationToken);
            return new McpTestServer(server, running, toServer, connected, services);
        }
        catch
        {
            await StopAsync(server, running, toServer);
            throw;
        }
    }

    /// <summary>Calls a tool as a client does.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="arguments">The arguments, a JSON object.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the result's text, or the error object; text that is no JSON as a JSON string.</returns>
    /// <exception cref="ModelContextProtocol.McpException">The server refused the request itself, such as one for an unknown tool.</exception>
    /// <exception cref="JsonException">The arguments are no JSON object.</exception>
    public async Task<ToolAnswer> CallAsync(string tool, string arguments = "{}", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(tool);
        ArgumentNullException.ThrowIfNull(arguments);
        using JsonDocument document = JsonDocument.Parse(arguments);
        Dictionary<string, object?> members = document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(static member => member.Name, static member => (object?)member.Value, StringComparer.Ordinal)
            : throw new JsonException("The arguments of a call are a JSON object.");
        CallToolResult result = await Client.CallToolAsync(tool, members, cancellationToken: cancellationToken);
        string text = string.Concat(result.Content.OfType<TextContentBlock>().Select(static block => block.Text));
        return ToolAnswer.OfText(tool, arguments, result.IsError ?? false, text);
    }

    /// <summary>Lists the tools as a client does.</summary>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IReadOnlyList<Tool>> ListToolsAsync(CancellationToken cancellationToken = default) =>
        [.. (await Client.ListToolsAsync(cancellationToken: cancellationToken)).Select(static tool => tool.ProtocolTool)];

    /// <summary>Ends client, server and services.</summary>
    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await StopAsync(_server, _running, _toServer);
        switch (_services)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }

    private static async Task StopAsync(McpServer server, Task running, Pipe toServer)
    {
        await toServer.Writer.CompleteAsync();
        await running;
        await server.DisposeAsync();
    }
}
