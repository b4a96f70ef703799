using System.Collections.Concurrent;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Typed;

/// <summary>The typed client on an emulated account behind a real server.</summary>
internal sealed class ClientAccount : IAsyncDisposable
{
    private readonly EmulatorServer _server;
    private readonly HttpClient _http;
    private readonly NotingInterceptor _noted = new();

    private ClientAccount(PlanhatEmulator emulator, EmulatorServer server)
    {
        Emulator = emulator;
        _server = server;
        _http = new HttpClient { BaseAddress = server.Address };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", EmulatorOptions.DefaultApiToken);
        Options = new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken, EmulatorOptions.DefaultTenantToken),
            Retry = null,
            BaseUrls = new Dictionary<string, Uri>(StringComparer.Ordinal) { ["main"] = server.Address, ["analytics"] = server.AnalyticsAddress },
        };
        var executor = new ToolExecutor(
            new PlanhatConnection(PlanhatApi.Description, Options),
            PlanhatTools.Catalog,
            new ExecutionOptions { CharacterBudget = int.MaxValue, Interceptors = new ToolInterceptors().ForAll(_noted) });
        Client = new PlanhatClient(executor);
    }

    public PlanhatEmulator Emulator { get; }

    public PlanhatConnectionOptions Options { get; }

    public PlanhatClient Client { get; }

    public PreparedRecords Records { get; private set; } = null!;

    /// <summary>The tools called so far.</summary>
    public IReadOnlyCollection<string> Called => _noted.Tools.Keys.ToArray();

    public static async Task<ClientAccount> CreateAsync(Seed seed = Seed.Empty)
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = seed });
        var account = new ClientAccount(emulator, await EmulatorServer.StartAsync(emulator));
        if (seed == Seed.Empty)
        {
            account.Records = await PreparedRecords.CreateAsync(account._http);
        }

        return account;
    }

    /// <summary>The identifier of a prepared record.</summary>
    public string Id(string name) => Records.Resolve($"{{{name}}}");

    /// <summary>What Planhat answers, past the tools.</summary>
    public Task<string> GetAsync(string path) => _http.GetStringAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    private sealed class NotingInterceptor : ToolInterceptor
    {
        public ConcurrentDictionary<string, bool> Tools { get; } = new(StringComparer.Ordinal);

        public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
        {
            Tools[tool.Name] = true;
            return next(call, cancellationToken);
        }
    }
}
