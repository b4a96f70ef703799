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
/// Besides Planhat's paths it serves <c>/__emulator/journal</c> (GET, DELETE), <c>/__emulator/reset</c> (POST) and
/// <c>/__emulator/faults</c> (POST, one specification a line; DELETE), which need no token: bind it to loopback only.
/// </remarks>
public sealed class EmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EmulatorServer(WebApplication app)
    {
        _app = app;
        Addresses = [.. app.Urls.Select(static url => new Uri(url))];
    }

    /// <summary>The first address served, with the port really taken.</summary>
    public Uri Address => Addresses[0];

    /// <summary>All addresses served.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>Serves an emulator on an address.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="url">One or several <c>http</c> addresses separated by semicolons; port 0 takes a free one.</param>
    /// <param name="ct">Cancels the start.</param>
    /// <exception cref="FormatException">An address is not of the form <c>http://host:port</c>.</exception>
    /// <exception cref="IOException">An address is in use.</exception>
    public static async Task<EmulatorServer> StartAsync(PlanhatEmulator emulator, string url = "http://127.0.0.1:0", CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentNullException.ThrowIfNull(url);

        WebApplication app = Build(emulator);
        foreach (string address in ServerUrls.Parse(url))
        {
            app.Urls.Add(address);
        }

        try
        {
            await app.StartAsync(ct);
            return new EmulatorServer(app);
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

    private static WebApplication Build(PlanhatEmulator emulator)
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
        var binding = new KestrelBinding(emulator, app.Lifetime.ApplicationStopping);
        app.Run(binding.HandleAsync);
        return app;
    }
}
