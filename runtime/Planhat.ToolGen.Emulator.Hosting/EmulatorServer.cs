using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Planhat.ToolGen.Emulator.Hosting;

/// <summary>An emulator on HTTP, served by Kestrel until disposed.</summary>
/// <remarks>
/// Planhat's analytics host is an address of its own, as in reality: point a client's analytics base URL to <see cref="AnalyticsAddress"/>.
/// Besides Planhat's paths it serves <c>/__emulator/journal</c> (GET, DELETE), <c>/__emulator/activities</c> (GET),
/// <c>/__emulator/reset</c> (POST) and <c>/__emulator/faults</c> (POST, one specification a line; DELETE), which need no token:
/// bind it to loopback only.
/// </remarks>
public sealed class EmulatorServer : IAsyncDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly WebApplication _app;

    private EmulatorServer(WebApplication app, IReadOnlyList<Uri> addresses, IReadOnlyList<Uri> analyticsAddresses)
    {
        _app = app;
        Addresses = addresses;
        AnalyticsAddresses = analyticsAddresses;
    }

    /// <summary>The first address served, with the port really taken.</summary>
    public Uri Address => Addresses[0];

    /// <summary>All addresses of the main API.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>The first address of the analytics host, with the port really taken.</summary>
    public Uri AnalyticsAddress => AnalyticsAddresses[0];

    /// <summary>All addresses of the analytics host.</summary>
    public IReadOnlyList<Uri> AnalyticsAddresses { get; }

    /// <summary>Serves an emulator on an address, its analytics host on a free port of loopback.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="url">One or several <c>http</c> addresses separated by semicolons; port 0 takes a free one.</param>
    /// <param name="ct">Cancels the start.</param>
    /// <exception cref="FormatException">An address is not of the form <c>http://host:port</c>.</exception>
    /// <exception cref="IOException">An address is in use.</exception>
    public static Task<EmulatorServer> StartAsync(PlanhatEmulator emulator, string url = AnyPort, CancellationToken ct = default) =>
        StartAsync(emulator, url, AnyPort, ct);

    /// <summary>Serves an emulator on an address, its analytics host on another.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="url">One or several <c>http</c> addresses of the main API separated by semicolons; port 0 takes a free one.</param>
    /// <param name="analyticsUrl">The same for the analytics host; the ports must differ from those of the main API.</param>
    /// <param name="ct">Cancels the start.</param>
    /// <exception cref="FormatException">An address is not of the form <c>http://host:port</c>, or both hosts name one port.</exception>
    /// <exception cref="IOException">An address is in use.</exception>
    public static async Task<EmulatorServer> StartAsync(PlanhatEmulator emulator, string url, string analyticsUrl, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(analyticsUrl);

        IReadOnlyList<string> main = ServerUrls.Parse(url);
        IReadOnlyList<string> analytics = ServerUrls.Parse(analyticsUrl);
        ServerUrls.RefuseSharedPorts(main, analytics);

        // Fixed ports count from the first request on; those that were left open are known only after the start.
        var ports = new AnalyticsPorts();
        ports.Set(analytics.Select(static address => new Uri(address)));
        WebApplication app = Build(emulator, ports);
        foreach (string address in main.Concat(analytics))
        {
            app.Urls.Add(address);
        }

        try
        {
            await app.StartAsync(ct);

            // The addresses come back in the order they were added, with the ports really taken.
            Uri[] taken = [.. app.Urls.Select(static address => new Uri(address))];
            ports.Set(taken.Skip(main.Count));
            return new EmulatorServer(app, taken[..main.Count], taken[main.Count..]);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Completes when the process is asked to end, by Ctrl+C or a signal.</summary>
    /// <param name="ct">Ends the wait and stops the server.</param>
    public Task WaitForShutdownAsync(CancellationToken ct = default) => _app.WaitForShutdownAsync(ct);

    /// <summary>Stops serving; requests that hang are cut off.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(PlanhatEmulator emulator, AnalyticsPorts ports)
    {
        // The empty builder reads no environment: ASPNETCORE_URLS of the surroundings must not move an emulator.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));

        WebApplication app = builder.Build();
        var binding = new KestrelBinding(emulator, ports, app.Lifetime.ApplicationStopping);
        app.Run(binding.HandleAsync);
        return app;
    }
}
