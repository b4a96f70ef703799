using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing;

/// <summary>A Planhat account in memory, with everything a test wants to know of it and to do to it.</summary>
/// <remarks>
/// <para>
/// The one constructor has no parameters, so the class serves as a fixture of any test framework as it is. Settings are properties to
/// initialise; a fixture with other settings derives and sets them in its own constructor.
/// </para>
/// <para>The account is made when it is first used. It is safe to use from several threads; tests that count requests had better not share one.</para>
/// </remarks>
public partial class EmulatedPlanhat : IDisposable
{
    private static readonly Uri Address = new("https://api.planhat.com/");

    private readonly Lazy<Account> _account;

    /// <summary>An account with demo data, on Thursday, 15 January 2026, 09:00 UTC.</summary>
    public EmulatedPlanhat() => _account = new Lazy<Account>(() => new Account(this));

    /// <summary>The records it starts with; by default those of the demo tenant.</summary>
    public Seed Seed { get; init; } = Seed.Demo;

    /// <summary>What the clock shows at the start. The demo data lie around this day.</summary>
    public DateTimeOffset Now { get; init; } = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Requests Planhat allows per minute before it answers 429; null (the default) for any number.</summary>
    public int? RateLimitPerMinute { get; init; }

    /// <summary>Whether the tools get a tenant token; without one, tools that need it are not listed. Default true.</summary>
    public bool HasTenantToken { get; init; } = true;

    /// <summary>The account's clock.</summary>
    public TestClock Clock => _account.Value.Clock;

    /// <summary>The emulator behind the account: its whole journal, its permissions, the user activities that it took.</summary>
    public PlanhatEmulator Emulator => _account.Value.Emulator;

    /// <summary>What goes wrong next, such as <c>Faults.Next(Fault.Status(429), path: "/licenses")</c>.</summary>
    public FaultPlan Faults => Emulator.Faults;

    /// <summary>A transport to the account, for a host that connects itself.</summary>
    public HttpMessageHandler Handler => _account.Value.Handler;

    /// <summary>Tokens that open the account, for a host that connects itself.</summary>
    public PlanhatCredentials Credentials => new(EmulatorOptions.DefaultApiToken, HasTenantToken ? EmulatorOptions.DefaultTenantToken : null);

    /// <summary>What the tools sent, oldest first; neither the requests of the test itself, nor the definitions of custom fields, which are read when they are first needed.</summary>
    public IReadOnlyList<JournalEntry> Requests => [.. Emulator.Journal.Entries.Where(static entry => !UnseenRequests.Holds(entry))];

    /// <summary>Those <see cref="Requests"/> that change something: any verb but GET.</summary>
    public IReadOnlyList<JournalEntry> Writes => [.. Requests.Where(static entry => entry.Method != "GET")];

    /// <summary>Puts the tools of a catalog on the account.</summary>
    /// <param name="catalog">The tools.</param>
    /// <param name="options">Interceptors, a selection and limits; null for none.</param>
    /// <param name="retry">When a request is sent again after a failure; null for never.</param>
    /// <returns>What calls the tools; it is disposed with the account.</returns>
    /// <exception cref="ArgumentException">The options name a tool that the catalog does not have.</exception>
    public ToolCaller Tools(ToolCatalog catalog, ExecutionOptions? options = null, PlanhatRetryOptions? retry = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= new ExecutionOptions();
        var connection = new PlanhatConnection(
            catalog.Api, new PlanhatConnectionOptions { Credentials = Credentials, Retry = retry, TimeProvider = Clock }, Handler);
        var executor = new ToolExecutor(
            connection,
            catalog,
            new ExecutionOptions
            {
                Selection = options.Selection,
                CharacterBudget = options.CharacterBudget,
                ScanPages = options.ScanPages,
                CustomFields = options.CustomFields ?? UnseenCustomFields(catalog.Api),
                Interceptors = options.Interceptors,
                Logger = options.Logger,
            });
        _account.Value.Executors.Push(executor);
        return new ToolCaller(executor);
    }

    /// <summary>Reads from Planhat itself, past all tools.</summary>
    /// <param name="path">Path and query, such as <c>companies/extid-techflow-001</c>.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer's JSON.</returns>
    /// <exception cref="HttpRequestException">Planhat's answer is no success.</exception>
    public async Task<JsonElement> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage answer = await _account.Value.Direct.GetAsync(Relative(path), cancellationToken);
        return await JsonOfAsync(answer, cancellationToken);
    }

    /// <summary>Writes to Planhat itself, past all tools: prepares what a test begins with.</summary>
    /// <param name="path">The path, such as <c>companies</c>.</param>
    /// <param name="json">The body of the POST.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer's JSON, for a single record the record.</returns>
    /// <exception cref="HttpRequestException">Planhat's answer is no success.</exception>
    public async Task<JsonElement> CreateAsync(string path, string json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await _account.Value.Direct.PostAsync(Relative(path), body, cancellationToken);
        return await JsonOfAsync(answer, cancellationToken);
    }

    /// <summary>Brings the account back to its start: records, journal, faults, permissions. The clock stays where it is.</summary>
    public void Reset() => Emulator.Reset();

    /// <summary>Ends the account and what was put on it.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the account and what was put on it.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _account.IsValueCreated)
        {
            _account.Value.Dispose();
        }
    }

    private static Uri Relative(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new Uri(path.TrimStart('/'), UriKind.Relative);
    }

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        string text = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"Planhat answered {(int)answer.StatusCode}: {text}", inner: null, answer.StatusCode);
        }

        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
