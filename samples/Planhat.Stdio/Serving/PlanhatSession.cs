using System.Reflection;
using System.Text;
using ModelContextProtocol.Server;
using Planhat.Stdio.CommandLine;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.Stdio.Serving;

/// <summary>An account, connected, and the tools that may be used on it.</summary>
internal sealed class PlanhatSession : IDisposable
{
    private const string MainHost = "main";

    private readonly HttpMessageHandler? _emulator;
    private readonly ToolSelection _selection;
    private readonly ToolExecutor _executor;

    private PlanhatSession(PlanhatConnectionOptions options, HttpMessageHandler? emulator, ToolSelection selection, StderrLogger logger)
    {
        _emulator = emulator;
        _selection = selection;
        ToolCatalog catalog = PlanhatTools.Catalog;
        _executor = new ToolExecutor(
            new PlanhatConnection(catalog.Api, options, emulator),
            catalog,
            new ExecutionOptions { Selection = selection, Logger = logger });
    }

    /// <summary>Opens the account that the settings name.</summary>
    /// <exception cref="UsageException">The token cannot be one.</exception>
    public static PlanhatSession Open(ConnectionSettings settings, ToolSelection selection, TextWriter error)
    {
        var logger = new StderrLogger(error);
        if (settings.UseEmulator)
        {
            var emulated = new EmulatorOptions();
            var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(emulated.ApiToken) };
            return new PlanhatSession(options, new PlanhatEmulator(emulated).CreateHandler(), selection, logger);
        }

        return new PlanhatSession(Options(settings), emulator: null, selection, logger);
    }

    /// <summary>Serves MCP on stdin and stdout until stdin closes.</summary>
    public async Task<int> ServeAsync(CancellationToken cancellationToken)
    {
        McpServerOptions options = PlanhatMcpServer.CreateOptions(_selection, _executor, Version);
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken);
        return ExitCode.Success;
    }

    /// <summary>Calls one tool and prints its result.</summary>
    /// <exception cref="UsageException">The tool is not among the selected ones.</exception>
    public async Task<int> CallAsync(string name, string arguments, TextWriter output, CancellationToken cancellationToken)
    {
        PlanhatTool tool = _selection.Find(name)
            ?? throw new UsageException($"there is no tool '{name}' among the selected ones; --list-tools shows them.");
        using ToolResult result = await _executor.ExecuteAsync(tool, new ToolCall(Encoding.UTF8.GetBytes(arguments)), cancellationToken);
        await output.WriteLineAsync(Encoding.UTF8.GetString(result.Json.Span));
        return result.IsError ? ExitCode.CallFailed : ExitCode.Success;
    }

    public void Dispose() => _emulator?.Dispose();

    private static string Version =>
        typeof(PlanhatSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    private static PlanhatConnectionOptions Options(ConnectionSettings settings)
    {
        var addresses = new Dictionary<string, Uri>(StringComparer.Ordinal);
        if (settings.BaseUrl is not null)
        {
            addresses[MainHost] = settings.BaseUrl;
        }

        try
        {
            return new PlanhatConnectionOptions
            {
                Credentials = new PlanhatCredentials(settings.ApiToken),
                BaseUrls = addresses,
            };
        }
        catch (ArgumentException)
        {
            throw new UsageException("the token holds a character that no Planhat API access token has; copy it again.");
        }
    }
}
