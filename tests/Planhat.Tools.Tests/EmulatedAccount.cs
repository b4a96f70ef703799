using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>An empty emulated Planhat account, in process, with the compiled tools on it and a clock that stands still.</summary>
internal sealed class EmulatedAccount : IDisposable
{
    private readonly HttpMessageHandler _handler;
    private readonly ToolExecutor _executor;

    public EmulatedAccount()
    {
        Emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty, TimeProvider = new StoppedClock() });
        _handler = Emulator.CreateHandler();
        Client = new HttpClient(_handler, disposeHandler: false) { BaseAddress = new Uri("https://api.planhat.com/") };
        Client.DefaultRequestHeaders.Authorization = new("Bearer", EmulatorOptions.DefaultApiToken);
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken) };
        _executor = new ToolExecutor(new PlanhatConnection(PlanhatTools.Catalog.Api, options, _handler), PlanhatTools.Catalog);
    }

    public PlanhatEmulator Emulator { get; }

    /// <summary>The way past the tools, straight to the API.</summary>
    public HttpClient Client { get; }

    /// <summary>Calls a tool.</summary>
    /// <returns>Whether the call failed, and the result or the error object.</returns>
    public async Task<(bool IsError, JsonElement Json)> CallAsync(string tool, string arguments)
    {
        PlanhatTool compiled = PlanhatTools.Catalog.Find(tool) ?? throw new ArgumentException($"There is no tool {tool}.", nameof(tool));
        using ToolResult result = await _executor.ExecuteAsync(compiled, new ToolCall(Encoding.UTF8.GetBytes(arguments)), CancellationToken.None);
        return (result.IsError, JsonDocument.Parse(result.Json.ToArray()).RootElement);
    }

    /// <summary>Calls a tool that must succeed.</summary>
    public async Task<JsonElement> SucceedAsync(string tool, string arguments)
    {
        (bool isError, JsonElement json) = await CallAsync(tool, arguments);
        Assert.False(isError, $"{tool} {arguments} → {json}");
        return json;
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 2, 11, 9, 30, 0, TimeSpan.Zero);
    }
}
