using System.IO.Pipelines;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Emulator;
using Planhat.Tools;

namespace Planhat.ToolGen.Hosting.Tests;

/// <summary>A host with an MCP server on a pair of pipes, and the official C# client at the other end; Planhat is an emulator in process.</summary>
internal sealed class HostedServer : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly HttpMessageHandler _handler;

    private HostedServer(IHost host, HttpMessageHandler handler, PlanhatEmulator emulator, McpClient client, RecordingLoggerProvider log)
    {
        _host = host;
        _handler = handler;
        Emulator = emulator;
        Client = client;
        Log = log;
    }

    public McpClient Client { get; }

    public PlanhatEmulator Emulator { get; }

    public RecordingLoggerProvider Log { get; }

    /// <summary>What the tools asked Planhat for, without the definitions of custom fields, which are read when they are first needed.</summary>
    public IReadOnlyList<JournalEntry> Requests => [.. Emulator.Journal.Entries.Where(static entry => entry.Path != "/customfields")];

    public IServiceProvider Services => _host.Services;

    public static async Task<HostedServer> StartAsync(
        Action<PlanhatToolsOptions>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IMcpServerBuilder>? configureServer = null,
        string acceptedToken = EmulatorOptions.DefaultApiToken)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { ApiToken = acceptedToken });
        HttpMessageHandler handler = emulator.CreateHandler();
        var toServer = new Pipe();
        var fromServer = new Pipe();
        var log = new RecordingLoggerProvider();

        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal) { ["PLANHAT_API_TOKEN"] = acceptedToken });
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        IMcpServerBuilder server = builder.Services
            .AddMcpServer()
            .WithStreamServerTransport(toServer.Reader.AsStream(), fromServer.Writer.AsStream());
        configureServer?.Invoke(server);
        server.WithPlanhatTools(PlanhatTools.Catalog, options =>
        {
            options.HttpHandler = _ => handler;
            configure?.Invoke(options);
        });

        IHost host = builder.Build();
        try
        {
            await host.StartAsync();
            McpClient client = await McpClient.CreateAsync(
                new StreamClientTransport(toServer.Writer.AsStream(), fromServer.Reader.AsStream()));
            return new HostedServer(host, handler, emulator, client, log);
        }
        catch
        {
            host.Dispose();
            handler.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _host.StopAsync();
        _host.Dispose();
        _handler.Dispose();
        Log.Dispose();
    }
}
