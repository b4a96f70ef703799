using System.Reflection;
using System.Text;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.Stdio.CommandLine;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp;
using Planhat.ToolGen.Mcp.Lines;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.Stdio.Serving;

/// <summary>An account, connected, and the tools that may be used on it.</summary>
internal sealed class PlanhatSession : IDisposable
{
    private const string MainHost = "main";
    private const string AnalyticsHost = "analytics";

    // A client that pipes its requests in closes stdin at once, and still wants the answers.
    private static readonly TimeSpan GraceAfterClose = TimeSpan.FromSeconds(2);

    private readonly HttpMessageHandler? _emulator;
    private readonly ToolSelection _selection;
    private readonly ToolExecutor _executor;
    private readonly McpToolExposure _exposure;

    private PlanhatSession(
        PlanhatConnectionOptions options, HttpMessageHandler? emulator, ToolSelection selection, McpToolExposure exposure, StderrLogger logger)
    {
        _exposure = exposure;
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
    public static PlanhatSession Open(ConnectionSettings settings, ToolSelection selection, McpToolExposure exposure, TextWriter error)
    {
        var logger = new StderrLogger(error);
        if (settings.UseEmulator)
        {
            var emulated = new EmulatorOptions();
            var options = new PlanhatConnectionOptions
            {
                Credentials = new PlanhatCredentials(emulated.ApiToken, emulated.TenantToken),
                Retry = RetryOf(settings),
            };
            return new PlanhatSession(options, new PlanhatEmulator(emulated).CreateHandler(), selection, exposure, logger);
        }

        return new PlanhatSession(Options(settings), emulator: null, selection, exposure, logger);
    }

    /// <summary>The tools a client would be shown, in the order of their names.</summary>
    public static IReadOnlyList<Tool> ListedTools(ToolSelection selection, McpToolExposure exposure)
    {
        ToolCatalog catalog = PlanhatTools.Catalog;
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(apiToken: null) };
        using var executor = new ToolExecutor(new PlanhatConnection(catalog.Api, options), catalog);
        McpServerOptions server = PlanhatMcpServer.CreateOptions(selection, executor, Version, exposure);
        return [.. server.ToolCollection!.Select(static tool => tool.ProtocolTool).OrderBy(static tool => tool.Name, StringComparer.Ordinal)];
    }

    /// <summary>Serves MCP on stdin and stdout until stdin closes; calls that are still running some seconds later are cancelled.</summary>
    public async Task<int> ServeAsync(CancellationToken cancellationToken)
    {
        McpServerOptions options = PlanhatMcpServer.CreateOptions(_selection, _executor, Version, _exposure);
        await using Stream output = Console.OpenStandardOutput();
        await using var transport = new LineTransport(Console.OpenStandardInput(), output, GraceAfterClose);
        await using var server = McpServer.Create(transport, options);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task run = server.RunAsync(ending.Token);
        await Task.WhenAny(run, transport.Completion);
        await ending.CancelAsync();
        try
        {
            await run;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The client has gone, and calls that still ran had their grace.
        }

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

    public void Dispose()
    {
        _executor.Dispose();
        _emulator?.Dispose();
    }

    private static string Version =>
        typeof(PlanhatSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    private static PlanhatRetryOptions? RetryOf(ConnectionSettings settings) => settings.Retry ? new PlanhatRetryOptions() : null;

    private static PlanhatConnectionOptions Options(ConnectionSettings settings)
    {
        var addresses = new Dictionary<string, Uri>(StringComparer.Ordinal);
        if (settings.BaseUrl is not null)
        {
            addresses[MainHost] = settings.BaseUrl;
        }

        if (settings.AnalyticsUrl is not null)
        {
            addresses[AnalyticsHost] = settings.AnalyticsUrl;
        }

        try
        {
            return new PlanhatConnectionOptions
            {
                Credentials = new PlanhatCredentials(settings.ApiToken, settings.TenantToken),
                BaseUrls = addresses,
                Retry = RetryOf(settings),
            };
        }
        catch (ArgumentException exception)
        {
            string token = exception.ParamName == "tenantToken" ? "tenant token" : "API access token";
            throw new UsageException($"the {token} holds a character that no Planhat {token} has; copy it again.");
        }
    }
}
