using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Planhat.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.Emulator.Tests.AnalyticsHost;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests.Hosting;

public sealed class EmulatorCommandTests
{
    [Theory]
    [InlineData("--seed", "full", "Allowed: demo, empty")]
    [InlineData("--rate-limit", "many", "200/min")]
    [InlineData("--rate-limit", "0/min", "200/min")]
    [InlineData("--fault", "nonsense", "429@/licenses*3")]
    [InlineData("--urls", "ftp://x", "http://host:port")]
    [InlineData("--analytics-urls", "https://x", "http://host:port")]
    public async Task ABadValueExitsWith2AndTheAllowedValues(string flag, string value, string allowed)
    {
        (int exit, string output, string error) = await Run(flag, value);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains($"'{value}'", error, StringComparison.Ordinal);
        Assert.Contains(allowed, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownFlagExitsWith2()
    {
        (int exit, _, string error) = await Run("--port", "80");
        Assert.Equal(2, exit);
        Assert.Contains("--port", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpNamesEveryFlag()
    {
        (int exit, string output, _) = await Run("--help");
        Assert.Equal(0, exit);
        foreach (string flag in (string[])["--urls", "--analytics-urls", "--seed", "--rate-limit", "--fault", "--version"])
        {
            Assert.Contains(flag, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task VersionIsPrinted()
    {
        (int exit, string output, _) = await Run("--version");
        Assert.Equal(0, exit);
        Assert.Matches(@"^\d+\.\d+\.\d+", output);
    }

    [Fact]
    public async Task ServesWithItsFlagsUntilStopped()
    {
        using var stop = new CancellationTokenSource();
        var lines = new LineWriter();
        Task<int> running = EmulatorCommand.RunAsync(
            ["--urls", "http://127.0.0.1:0", "--seed", "empty", "--rate-limit", "3/min", "--fault", "503@/users", "--fault", "500@/users"],
            lines, TextWriter.Null, stop.Token);
        string address = (await lines.NextAsync())["Planhat emulator on ".Length..];
        Assert.Equal("API token: emulator-token", await lines.NextAsync());
        var analyticsAddress = new Uri((await lines.NextAsync())["Analytics host on ".Length..]);
        Assert.Equal($"Tenant token: {EmulatorOptions.DefaultTenantToken}", await lines.NextAsync());

        using PlanhatClient planhat = PlanhatClient.Over(new PlanhatEmulator(), new Uri(address));
        Assert.Equal(503, (await planhat.Get("users")).Status);
        Assert.Equal(500, (await planhat.Get("users")).Status);
        Assert.Equal("[]", (await planhat.Get("companies")).Body);
        Assert.Equal("1", (await planhat.Get("users")).Header("x-ratelimit-remaining"));

        using var analytics = new AnalyticsClient(analyticsAddress);
        Assert.Equal(200, (await analytics.Activities("[]")).Status);

        await stop.CancelAsync();
        Assert.Equal(0, await running);
    }

    [Fact]
    public async Task TheProgramHandsTheExitCodeOn()
    {
        string program = Path.Combine(AppContext.BaseDirectory, "planhat-emulator.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--seed", "full"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Allowed: demo, empty", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnePortForBothHostsExitsWith2()
    {
        (int exit, _, string error) = await Run("--urls", "http://127.0.0.1:8760", "--analytics-urls", "http://127.0.0.1:8760");
        Assert.Equal(2, exit);
        Assert.Contains("8760", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressInUseExitsWith1()
    {
        await using EmulatorServer taken = await EmulatorServer.StartAsync(new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty }));
        (int exit, _, string error) = await Run("--urls", taken.Address.AbsoluteUri.TrimEnd('/'));
        Assert.Equal(1, exit);
        Assert.Contains("in use", error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exit = await EmulatorCommand.RunAsync(args, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>Hands on each line as it is written.</summary>
    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public LineWriter()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override Task WriteLineAsync(string? value) => _lines.Writer.WriteAsync(value ?? "").AsTask();

        public async Task<string> NextAsync() => await _lines.Reader.ReadAsync();
    }
}
