using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>An emulated Planhat account, in process, with the compiled tools on it and a clock that stands still.</summary>
internal sealed class EmulatedAccount : IDisposable
{
    private readonly HttpMessageHandler _handler;
    private readonly ToolExecutor _executor;

    public EmulatedAccount(Seed seed = Seed.Empty)
    {
        Emulator = new PlanhatEmulator(new EmulatorOptions { Seed = seed, TimeProvider = new StoppedClock() });
        _handler = Emulator.CreateHandler();
        Client = new HttpClient(_handler, disposeHandler: false) { BaseAddress = new Uri("https://api.planhat.com/") };
        Client.DefaultRequestHeaders.Authorization = new("Bearer", EmulatorOptions.DefaultApiToken);
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken, EmulatorOptions.DefaultTenantToken) };
        _executor = new ToolExecutor(new PlanhatConnection(PlanhatTools.Catalog.Api, options, _handler), PlanhatTools.Catalog);
    }

    public PlanhatEmulator Emulator { get; }

    /// <summary>The way past the tools, straight to the API.</summary>
    public HttpClient Client { get; }

    /// <summary>Fills the account with the records that the table of calls names, and with points of two metrics.</summary>
    public async Task<PreparedRecords> PrepareAsync()
    {
        PreparedRecords records = await PreparedRecords.CreateAsync(Client);
        var points = new Uri($"https://{EmulatorOptions.AnalyticsHost}/dimensiondata/{EmulatorOptions.DefaultTenantToken}");
        using var body = new StringContent(
            """
            [{"dimensionId":"pagesprinted","value":812,"externalId":"ACME-1","date":"2026-02-02T00:00:00.000Z"},
             {"dimensionId":"logins","value":7,"externalId":"ACME-1","date":"2026-02-03T00:00:00.000Z"}]
            """,
            mediaType: new("application/json"));
        using HttpResponseMessage answer = await Client.PostAsync(points, body);
        answer.EnsureSuccessStatusCode();
        Emulator.Journal.Clear();
        return records;
    }

    /// <summary>The input schema of a tool as a client sees it.</summary>
    public async Task<JsonElement> InputSchemaAsync(string tool)
    {
        await _executor.CustomFields!.ReadAsync(CancellationToken.None);
        return JsonDocument.Parse(_executor.InputSchema(PlanhatTools.Catalog.Find(tool)!).ToArray()).RootElement;
    }

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
