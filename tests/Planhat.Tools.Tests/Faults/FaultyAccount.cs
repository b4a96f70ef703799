using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;

namespace Planhat.Tools.Tests.Faults;

/// <summary>An emulated account with one company, whose every word to the outside is searched for tokens.</summary>
internal sealed class FaultyAccount : IDisposable
{
    /// <summary>Attempts while retry is on.</summary>
    public const int MostAttempts = 3;

    private const int MostBytes = 1 << 20;

    private readonly HttpMessageHandler? _handler;
    private readonly HttpClient _client;
    private readonly SearchedLogger _logger = new();

    private FaultyAccount(PlanhatEmulator emulator, Uri address, HttpMessageHandler? handler)
    {
        Emulator = emulator;
        Address = address;
        _handler = handler;
        _client = handler is null ? new HttpClient() : new HttpClient(handler, disposeHandler: false);
        _client.BaseAddress = address;
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {Secrets.ApiToken}");
    }

    public static EmulatorOptions Options { get; } = new()
    {
        Seed = Seed.Empty,
        ApiToken = Secrets.ApiToken,
        TenantToken = Secrets.TenantToken,
    };

    public PlanhatEmulator Emulator { get; }

    /// <summary>The id of the company that is there.</summary>
    public string Company { get; private set; } = "";

    private Uri Address { get; }

    /// <summary>Whether requests cross a network, where even the way to Planhat takes time.</summary>
    public bool IsOnHttp => _handler is null;

    /// <summary>An account in process.</summary>
    public static Task<FaultyAccount> CreateAsync()
    {
        var emulator = new PlanhatEmulator(Options);
        return PlantAsync(new FaultyAccount(emulator, new Uri("https://api.planhat.com"), emulator.CreateHandler()));
    }

    /// <summary>An account behind a server; the emulator is emptied.</summary>
    public static Task<FaultyAccount> CreateAsync(PlanhatEmulator emulator, Uri address)
    {
        emulator.Reset();
        return PlantAsync(new FaultyAccount(emulator, address, handler: null));
    }

    /// <summary>Makes one call.</summary>
    /// <returns>Whether it failed, and the result or the error object.</returns>
    public async Task<(bool IsError, JsonElement Json)> CallAsync(FaultedOperation operation, TimeSpan timeout, PlanhatRetryOptions? retry)
    {
        var options = new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(Secrets.ApiToken, Secrets.TenantToken),
            BaseUrls = new Dictionary<string, Uri> { ["main"] = Address },
            Timeout = timeout,
            MaxResponseBytes = MostBytes,
            Retry = retry,
        };
        var executor = new ToolExecutor(
            new PlanhatConnection(PlanhatTools.Catalog.Api, options, _handler),
            PlanhatTools.Catalog,
            new ExecutionOptions { Logger = _logger });
        var call = new ToolCall(Encoding.UTF8.GetBytes(operation.Arguments.Replace("{id}", Company, StringComparison.Ordinal)));
        using ToolResult result = await executor.ExecuteAsync(operation.Tool, call, CancellationToken.None);
        string text = Encoding.UTF8.GetString(result.Json.Span);
        Secrets.AssertAbsent(text, "the result");
        return (result.IsError, JsonDocument.Parse(text).RootElement);
    }

    /// <summary>Leaves an open connection behind for the next call: the HTTP stack treats a used one differently from a new one.</summary>
    public async Task WarmUpAsync()
    {
        (bool isError, JsonElement json) = await CallAsync(FaultedOperation.All[0], TimeSpan.FromMinutes(1), retry: null);
        Assert.False(isError, json.ToString());
        Emulator.Journal.Clear();
    }

    /// <summary>The names of the companies that are there now.</summary>
    public async Task<IReadOnlyList<string>> CompaniesAsync()
    {
        Emulator.Faults.Clear();
        using JsonDocument list = JsonDocument.Parse(await _client.GetStringAsync(new Uri("/companies", UriKind.Relative)));
        return [.. list.RootElement.EnumerateArray().Select(static company => company.GetProperty("name").GetString()!)];
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler?.Dispose();
    }

    private static async Task<FaultyAccount> PlantAsync(FaultyAccount account)
    {
        using var company = new StringContent("""{"name":"Nordholm Paper"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await account._client.PostAsync(new Uri("/companies", UriKind.Relative), company);
        using JsonDocument record = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        account.Company = record.RootElement.GetProperty("_id").GetString()!;
        account.Emulator.Journal.Clear();
        return account;
    }
}
