using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

public sealed class RequestGateTests
{
    private static readonly PlanhatRequest Licenses = new("main", "GET", "/licenses");

    private readonly VirtualClock _clock = new();

    [Fact]
    public async Task NoSecondHoldsMoreStartsThanAllowed()
    {
        var gate = new RequestGate(new RequestGateOptions { RequestsPerSecond = 3, MaxParallel = 100 }, _clock);
        var starts = new List<double>();
        var entering = new List<Task>();
        for (int step = 0; step < 40; step++)
        {
            entering.Add(EnterAsync());
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(entering.Select(static task => task.ContinueWith(static _ => { }, TaskScheduler.Default)));

        starts.Sort();
        Assert.True(starts.Count > 9);
        for (int first = 0; first + 3 < starts.Count; first++)
        {
            Assert.True(starts[first + 3] - starts[first] >= 1000, $"{starts[first]} … {starts[first + 3]}");
        }

        async Task EnterAsync()
        {
            await gate.EnterAsync(CancellationToken.None);
            lock (starts)
            {
                starts.Add(_clock.GetUtcNow().ToUnixTimeMilliseconds());
            }

            gate.Leave();
        }
    }

    [Fact]
    public async Task ABurstUpToTheLimitStartsAtOnceAndTheNextWaitsForItsSecond()
    {
        var gate = new RequestGate(time: _clock, options: new RequestGateOptions { MaxParallel = 200 });
        for (int request = 0; request < 150; request++)
        {
            Assert.True(gate.EnterAsync(CancellationToken.None).IsCompletedSuccessfully);
        }

        Task next = gate.EnterAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        await next;
    }

    [Fact]
    public async Task AStartThatIsTooFarAwayIsRefusedAtOnceWithTheSecondsToWait()
    {
        var gate = new RequestGate(new RequestGateOptions { RequestsPerSecond = 1 }, _clock);
        await gate.EnterAsync(CancellationToken.None);
        Task second = gate.EnterAsync(CancellationToken.None);

        PlanhatUnavailableException refusal = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => gate.EnterAsync(CancellationToken.None));

        Assert.Equal(PlanhatFailureKind.Gated, refusal.Kind);
        Assert.Equal(2, refusal.RetryAfter);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await second;
    }

    [Fact]
    public async Task APlaceThatIsNotLeftWithinTheLongestWaitIsARefusal()
    {
        var gate = new RequestGate(new RequestGateOptions { MaxParallel = 1 }, _clock);
        await gate.EnterAsync(CancellationToken.None);
        Task late = gate.EnterAsync(CancellationToken.None);
        Assert.False(late.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));

        PlanhatUnavailableException refusal = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => late);
        Assert.Equal(1, refusal.RetryAfter);
        gate.Leave();
        await gate.EnterAsync(CancellationToken.None);
    }

    [Fact]
    public async Task APlaceThatIsLeftGoesToTheOneWhoWaitsLongest()
    {
        var gate = new RequestGate(new RequestGateOptions { MaxParallel = 1 }, _clock);
        await gate.EnterAsync(CancellationToken.None);
        Task first = gate.EnterAsync(CancellationToken.None);
        Task second = gate.EnterAsync(CancellationToken.None);

        gate.Leave();

        await first;
        Assert.False(second.IsCompleted);
        gate.Leave();
        await second;
    }

    [Fact]
    public async Task WhoStopsWaitingLeavesThePlaceToOthers()
    {
        using var cancellation = new CancellationTokenSource();
        var gate = new RequestGate(new RequestGateOptions { MaxParallel = 1, RequestsPerSecond = 1 }, _clock);
        await gate.EnterAsync(CancellationToken.None);
        Task waitsForPlace = gate.EnterAsync(cancellation.Token);
        gate.Leave();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waitsForPlace);

        _clock.Advance(TimeSpan.FromSeconds(2));
        await gate.EnterAsync(CancellationToken.None);
    }

    [Fact]
    public async Task WhoStopsWaitingForAPlaceIsPassedOver()
    {
        using var cancellation = new CancellationTokenSource();
        var gate = new RequestGate(new RequestGateOptions { MaxParallel = 1 }, _clock);
        await gate.EnterAsync(CancellationToken.None);
        Task impatient = gate.EnterAsync(cancellation.Token);
        Task patient = gate.EnterAsync(CancellationToken.None);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.False(patient.IsCompleted);
        gate.Leave();
        await patient;
        Task next = gate.EnterAsync(CancellationToken.None);
        Assert.False(next.IsCompleted);
        gate.Leave();
        await next;
    }

    [Fact]
    public async Task ARequestKeepsItsPlaceUntilItsBodyIsRead()
    {
        var body = new TaskCompletionSource<int>();
        using var planhat = new StubPlanhat(_ => new HttpResponseMessage { Content = new StreamContent(new BrokenStream("[]"u8.ToArray(), _ => body.Task)) });
        var gate = new RequestGate(new RequestGateOptions { MaxParallel = 1 }, _clock);
        PlanhatConnection connection = StubApi.Connect(planhat, Options(gate));

        Task<PlanhatResponse> first = connection.Proxy.SendAsync(Licenses, CancellationToken.None);
        Task<PlanhatResponse> second = connection.Proxy.SendAsync(Licenses, CancellationToken.None);
        Assert.Single(planhat.Requests);
        body.SetResult(0);

        (await first).Dispose();
        (await second).Dispose();
        Assert.Equal(2, planhat.Requests.Count);
    }

    [Fact]
    public async Task OneGateHoldsForAllConnectionsThatShareItAndItsRefusalIsALocal429()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        var gate = new RequestGate(new RequestGateOptions { RequestsPerSecond = 1, MaxWait = TimeSpan.Zero }, _clock);

        ToolRun first = await ToolRun.Of(planhat, "list_licenses", connection: Options(gate));
        ToolRun second = await ToolRun.Of(planhat, "list_licenses", connection: Options(gate));

        first.AssertSuccess();
        second.AssertError(429).AssertJson("""
            {
              "statusCode": 429,
              "error": "Too many requests",
              "message": "This server holds requests to this Planhat account back: 1 request was sent within one second, and no more are let through. The request was not sent. Wait 1 second, then repeat the call.",
              "is_remote_error": false,
              "retry_after_seconds": 1,
              "rate_limit": null
            }
            """);
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task EveryAttemptPassesTheGate()
    {
        using var planhat = StubPlanhat.Answering(503, "");
        var skipping = new VirtualClock(skipsWaits: true);
        var gate = new RequestGate(new RequestGateOptions { RequestsPerSecond = 2, MaxWait = TimeSpan.Zero }, new VirtualClock());

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", connection: Options(gate, skipping, new PlanhatRetryOptions()));

        run.AssertError(429);
        Assert.EndsWith("The request was not sent. This was attempt 3; Planhat may have executed an earlier one. Wait 1 second, then repeat the call.", run.Message, StringComparison.Ordinal);
        Assert.Equal(2, planhat.Requests.Count);
    }

    [Fact]
    public void OptionsOutOfRangeAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RequestGateOptions { MaxParallel = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RequestGateOptions { RequestsPerSecond = 10_001 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RequestGateOptions { MaxWait = TimeSpan.FromTicks(-1) });
    }

    private PlanhatConnectionOptions Options(RequestGate gate, TimeProvider? time = null, PlanhatRetryOptions? retry = null) => new()
    {
        Credentials = new PlanhatCredentials(StubApi.Token),
        TimeProvider = time ?? _clock,
        Timeout = TimeSpan.FromDays(1),
        Gate = gate,
        Retry = retry,
    };
}
