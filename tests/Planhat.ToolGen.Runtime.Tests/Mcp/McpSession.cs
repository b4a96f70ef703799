using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Mcp;

/// <summary>A real MCP server on a pair of pipes, spoken to line by line.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _fromServer = new();
    private readonly CancellationTokenSource _stop = new(TimeSpan.FromSeconds(30));
    private readonly McpServer _server;
    private readonly Task _running;
    private readonly StreamReader _reader;
    private int _lastId;

    public McpSession(HttpMessageHandler planhat, ToolFilter? filter = null, IServiceProvider? services = null, Action<McpServerOptions>? configure = null, McpToolExposure exposure = McpToolExposure.All)
        : this(Options(planhat, filter, configure, exposure), services)
    {
    }

    public McpSession(McpServerOptions options, IServiceProvider? services = null)
    {
        var transport = new StreamServerTransport(_toServer.Reader.AsStream(), _fromServer.Writer.AsStream());
        _server = McpServer.Create(transport, options, loggerFactory: null, services);
        _running = _server.RunAsync(_stop.Token);
        _reader = new StreamReader(_fromServer.Reader.AsStream());
    }

    /// <summary>What the server sent without being asked, such as progress.</summary>
    public List<JsonNode> Notifications { get; } = [];

    public static async Task<McpSession> Initialized(HttpMessageHandler planhat, ToolFilter? filter = null)
    {
        var session = new McpSession(planhat, filter);
        await session.Initialize();
        return session;
    }

    public async Task<JsonNode> Initialize(string version = "2025-11-25")
    {
        JsonNode answer = await Request(
            "initialize",
            $$$"""{"protocolVersion":"{{{version}}}","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""");
        await Send("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        return answer;
    }

    public Task<JsonNode> Call(string tool, string arguments, string meta = "{}") =>
        Request("tools/call", $$"""{"name":"{{tool}}","arguments":{{arguments}},"_meta":{{meta}}}""");

    public async Task<JsonNode> Request(string method, string parameters)
    {
        int id = await Ask(method, parameters);
        while (await _reader.ReadLineAsync(_stop.Token) is { } line)
        {
            JsonNode message = JsonNode.Parse(line)!;
            if ((int?)message["id"] == id)
            {
                return message;
            }

            Notifications.Add(message);
        }

        throw new InvalidOperationException("The server closed the connection.");
    }

    /// <summary>Sends a request whose answer is not waited for; returns its id.</summary>
    public async Task<int> Ask(string method, string parameters)
    {
        int id = ++_lastId;
        await Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");
        return id;
    }

    /// <summary>Waits for the next notification of a method, one that came earlier included, and takes it.</summary>
    public async Task<JsonNode> Notification(string method)
    {
        while (Notifications.Find(message => (string?)message["method"] == method) is null)
        {
            string line = await _reader.ReadLineAsync(_stop.Token) ?? throw new InvalidOperationException("The server closed the connection.");
            Notifications.Add(JsonNode.Parse(line)!);
        }

        JsonNode notification = Notifications.Find(message => (string?)message["method"] == method)!;
        Notifications.Remove(notification);
        return notification;
    }

    public async Task Send(string message) => await _toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(message + "\n"), _stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await _running;
        await _server.DisposeAsync();
        _reader.Dispose();
        _stop.Dispose();
    }

    private static McpServerOptions Options(HttpMessageHandler planhat, ToolFilter? filter, Action<McpServerOptions>? configure, McpToolExposure exposure)
    {
        ToolSelection selection = StubApi.Catalog.Select(filter ?? ToolFilter.None);
        var executor = new ToolExecutor(StubApi.Connect(planhat), StubApi.Catalog, new ExecutionOptions { Selection = selection });
        McpServerOptions options = PlanhatMcpServer.CreateOptions(selection, executor, "1.2.3", exposure);
        configure?.Invoke(options);
        return options;
    }
}
