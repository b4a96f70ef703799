using Planhat.ToolGen.Emulator.Analytics;
using Planhat.ToolGen.Emulator.Faults;
using Planhat.ToolGen.Emulator.Http;
using Planhat.ToolGen.Emulator.Limits;
using Planhat.ToolGen.Emulator.Seeding;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator;

/// <summary>An in-memory Planhat: its records, a journal of every request, and faults on demand.</summary>
/// <remarks>Thread-safe. Any number of handlers and servers may share one instance.</remarks>
public sealed class PlanhatEmulator
{
    private readonly EmulatorOptions _options;
    private readonly RateLimiter _limiter;
    private volatile Tenant _tenant;

    /// <summary>Creates an emulator; a model is seeded when it is first asked for.</summary>
    /// <param name="options">Settings; null for the defaults.</param>
    public PlanhatEmulator(EmulatorOptions? options = null)
    {
        _options = options ?? new EmulatorOptions();
        _limiter = new RateLimiter(_options);
        Journal = new RequestJournal(_options);
        _tenant = NewTenant();
    }

    /// <summary>Every request that reached the emulator.</summary>
    public RequestJournal Journal { get; }

    /// <summary>User activities that the analytics host took.</summary>
    public ActivityLog Activities { get; } = new();

    /// <summary>Faults waiting for a matching request.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>Permissions per model; a denied model answers 403.</summary>
    public ModelPermissions Permissions { get; } = new();

    /// <summary>An in-process transport without a network: <see cref="EmulatorOptions.AnalyticsHost"/> is the analytics host, every other name the main API.</summary>
    public HttpMessageHandler CreateHandler() => new EmulatorHandler(this);

    /// <summary>Returns to the state after construction: seed data, empty journal, no activities, no faults, everything permitted, fresh quota.</summary>
    public void Reset()
    {
        Journal.Clear();
        Activities.Clear();
        Faults.Clear();
        Permissions.Clear();
        _limiter.Reset();
        _tenant = NewTenant();
    }

    /// <summary>Answers one request. Bindings to a transport call this.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends waiting, such as a hang, when the caller has gone.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled while a fault waited.</exception>
    public async Task<EmulatorResponse> HandleAsync(EmulatorRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        long sequence = Journal.Begin(request);
        Tenant tenant = _tenant;
        EmulatorResponse response = Faults.Take(request) is { } fault
            ? await fault.AnswerAsync(new FaultContext(() => tenant.Answer(request), _options.TimeProvider), cancellationToken)
            : tenant.Answer(request);
        Journal.Complete(sequence, response);
        return response;
    }

    private Tenant NewTenant()
    {
        var world = new PlanhatWorld(_options.TimeProvider, _options.Seed == Seed.Demo ? DemoSeed.Plant : static (_, _) => { });
        return new Tenant(new PlanhatApi(_options, Permissions, _limiter, world), new AnalyticsApi(_options, world, Activities));
    }

    /// <summary>The two hosts of one set of data.</summary>
    private sealed record Tenant(PlanhatApi Main, AnalyticsApi Analytics)
    {
        public EmulatorResponse Answer(EmulatorRequest request) =>
            AnalyticsApi.Owns(request) ? Analytics.Answer(request) : Main.Answer(request);
    }
}
