using System.Net;
using System.Net.Sockets;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

public sealed class RetryTests
{
    private static readonly PlanhatRequest Read = new("main", "GET", "/licenses");
    private static readonly PlanhatRequest Create = new("main", "POST", "/licenses") { Body = "{}"u8.ToArray() };

    private readonly VirtualClock _clock = new(skipsWaits: true);

    [Fact]
    public async Task WithoutTheOptionEveryFailureComesBackAtOnce()
    {
        using var planhat = StubPlanhat.Answering(429, "");

        using PlanhatResponse answer = await StubApi.Connect(planhat, StubApi.Options(_clock, TimeSpan.FromDays(1))).Proxy.SendAsync(Read, CancellationToken.None);

        Assert.Equal((429, 1), (answer.Status, answer.Attempts));
        Assert.Single(planhat.Requests);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task PassingStatusesRepeatAReadUntilItSucceeds(int status)
    {
        using StubPlanhat planhat = Scripted(status, status, 200);

        using PlanhatResponse answer = await SendAsync(planhat, Read);

        Assert.Equal((200, 3), (answer.Status, answer.Attempts));
        Assert.Equal([Backoff(0.5), Backoff(1)], _clock.Waits);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task OtherStatusesAreFinal(int status)
    {
        using StubPlanhat planhat = Scripted(status, 200);

        using PlanhatResponse answer = await SendAsync(planhat, Read);

        Assert.Equal((status, 1), (answer.Status, answer.Attempts));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task ACreateIsNotRepeatedAfterAStatusThatLeavesItsFateOpen(int status)
    {
        using StubPlanhat planhat = Scripted(status, 200);

        using PlanhatResponse answer = await SendAsync(planhat, Create);

        Assert.Equal(status, answer.Status);
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task ACreateIsRepeatedAfter429AndSendsTheSameBody()
    {
        using StubPlanhat planhat = Scripted(429, 200);

        using PlanhatResponse answer = await SendAsync(planhat, Create);

        Assert.Equal(200, answer.Status);
        Assert.Equal(["{}", "{}"], planhat.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task ACreateIsRepeatedWhenTheConnectionWasNeverMade()
    {
        int sent = 0;
        using var planhat = new StubPlanhat(_ => ++sent == 1
            ? throw new HttpRequestException(HttpRequestError.ConnectionError, "no", new SocketException((int)SocketError.ConnectionRefused))
            : StubPlanhat.Answer(200, "{}"));

        using PlanhatResponse answer = await SendAsync(planhat, Create);

        Assert.Equal((200, 2), (answer.Status, sent));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task AConnectionThatIsResetRepeatsOnlyWhatMayBeSentTwice(bool isRepeatable, int attempts)
    {
        using var planhat = new StubPlanhat(_ => throw new HttpRequestException(
            HttpRequestError.ConnectionError, "reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset))));

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => SendAsync(planhat, Create with { IsRepeatable = isRepeatable }));

        Assert.Equal(PlanhatFailureKind.Truncated, failure.Kind);
        Assert.Equal(attempts, planhat.Requests.Count);
    }

    [Fact]
    public async Task ACancellationByTheHandlerThatIsNoConnectTimeoutIsNotTakenForAnUnsentRequest()
    {
        using var planhat = new StubPlanhat(_ => throw new TaskCanceledException("given up"));

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => SendAsync(planhat, Create));

        Assert.Equal(PlanhatFailureKind.Truncated, failure.Kind);
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task TheErrorAfterTheLastAttemptTellsHowManyThereWere()
    {
        using var dead = new StubPlanhat(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "no"));
        using var busy = StubPlanhat.Answering(503, "");

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(() => SendAsync(dead, Read));
        ToolRun run = await ToolRun.Of(busy, "list_licenses", connection: Options());

        Assert.Equal("Planhat could not be reached: its host name could not be resolved. This was attempt 3.", failure.Message);
        Assert.StartsWith("Planhat answered 503. This was attempt 3. ", run.AssertError(503).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "Fri, 01 May 2026 12:00:09 GMT", 9)]
    [InlineData("x-ratelimit-reset", "11", 11)]
    [InlineData("Retry-After", "0", 0.375)]
    public async Task TheWaitThatPlanhatAsksForIsKept(string header, string value, double seconds)
    {
        int sent = 0;
        using var planhat = new StubPlanhat(_ => ++sent == 1 ? StubPlanhat.Answer(429, "", headers: (header, value)) : StubPlanhat.Answer(200, "{}"));

        using PlanhatResponse answer = await SendAsync(planhat, Create);

        Assert.Equal(200, answer.Status);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], _clock.Waits);
    }

    [Theory]
    [InlineData("21")]
    [InlineData("86400")]
    public async Task ALongerWaitThanAllowedGivesTheAnswerBackAtOnce(string seconds)
    {
        using var planhat = new StubPlanhat(_ => StubPlanhat.Answer(429, "", headers: ("Retry-After", seconds)));

        using PlanhatResponse answer = await SendAsync(planhat, Read);

        Assert.Equal((429, 1), (answer.Status, answer.Attempts));
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task AWaitThatWouldPassTheTotalTimeGivesTheAnswerBackAtOnce()
    {
        using var planhat = new StubPlanhat(_ => StubPlanhat.Answer(429, "", headers: ("Retry-After", "20")));

        using PlanhatResponse answer = await SendAsync(planhat, Create, new PlanhatRetryOptions { MaxAttempts = 10 });

        Assert.Equal((429, 3), (answer.Status, answer.Attempts));
        Assert.Equal([TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20)], _clock.Waits);
    }

    [Fact]
    public async Task WaitsDoubleUpToTheLongestAndAreSpreadByJitter()
    {
        using var planhat = StubPlanhat.Answering(500, "");
        var random = new Queue<double>([0, 0.5, 0.999, 0]);
        var retry = new PlanhatRetryOptions { MaxAttempts = 5, MaxDelay = TimeSpan.FromSeconds(1.6), Random = random.Dequeue };

        using PlanhatResponse answer = await SendAsync(planhat, Read, retry);

        Assert.Equal([0.25, 0.75, 1.6, 1.6], _clock.Waits.Select(static wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task ARepeatedReadIsEndedWhenTheTotalTimeIsUp()
    {
        var timeouts = new List<TimeSpan>();
        var sender = new RetryingSender(
            new PlanhatRetryOptions { MaxTotalTime = TimeSpan.FromSeconds(31), MaxAttempts = 5 },
            _clock,
            new ScriptedSender(timeout =>
            {
                timeouts.Add(timeout);
                _clock.Advance(timeout);
                throw new PlanhatUnavailableException(PlanhatFailureKind.Timeout, "late");
            }));

        await Assert.ThrowsAsync<PlanhatUnavailableException>(() => sender.SendAsync(Read, TimeSpan.FromSeconds(30), CancellationToken.None));

        Assert.Equal(2, timeouts.Count);
        Assert.Equal(TimeSpan.FromSeconds(30), timeouts[0]);
        Assert.InRange(timeouts[1], TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(0.75));
    }

    [Fact]
    public async Task CancellingEndsAWaitAtOnce()
    {
        var still = new VirtualClock();
        using var cancellation = new CancellationTokenSource();
        using var planhat = StubPlanhat.Answering(429, "");
        Task<PlanhatResponse> call = SendAsync(planhat, Read, time: still, cancellationToken: cancellation.Token);
        Assert.False(call.IsCompleted);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(planhat.Requests);
    }

    [Fact]
    public async Task AnswersThatAreNotGivenBackAreDisposed()
    {
        var answers = new List<PlanhatResponse>();
        var sender = new RetryingSender(new PlanhatRetryOptions(), _clock, new ScriptedSender(_ =>
        {
            var body = new ToolGen.Records.PooledBuffer(16);
            body.Advance(1);
            answers.Add(new PlanhatResponse(503, null, body, null, null));
            return answers[^1];
        }));

        using PlanhatResponse last = await sender.SendAsync(Read, TimeSpan.FromSeconds(1), CancellationToken.None);

        Assert.Same(answers[2], last);
        Assert.Equal([0, 0, 1], answers.Select(static answer => answer.Body.Length));
    }

    [Fact]
    public void OptionsOutOfRangeAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PlanhatRetryOptions { MaxAttempts = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PlanhatRetryOptions { MaxAttempts = 11 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PlanhatRetryOptions { MaxDelay = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PlanhatRetryOptions { MaxTotalTime = TimeSpan.FromHours(1) });
    }

    private static TimeSpan Backoff(double seconds) => TimeSpan.FromSeconds(seconds * 0.75);

    private static StubPlanhat Scripted(params int[] statuses)
    {
        var script = new Queue<int>(statuses);
        return new StubPlanhat(_ => StubPlanhat.Answer(script.Dequeue(), "{}"));
    }

    private PlanhatConnectionOptions Options(PlanhatRetryOptions? retry = null, TimeProvider? time = null) => new()
    {
        Credentials = new PlanhatCredentials(StubApi.Token),
        TimeProvider = time ?? _clock,
        Timeout = TimeSpan.FromDays(1),
        Retry = retry ?? new PlanhatRetryOptions { Random = static () => 0.5 },
    };

    private Task<PlanhatResponse> SendAsync(
        StubPlanhat planhat,
        PlanhatRequest request,
        PlanhatRetryOptions? retry = null,
        TimeProvider? time = null,
        CancellationToken cancellationToken = default) =>
        StubApi.Connect(planhat, Options(retry, time)).Proxy.SendAsync(request, cancellationToken);

    private sealed class ScriptedSender(Func<TimeSpan, PlanhatResponse> send) : IRequestSender
    {
        public Task<PlanhatResponse> SendAsync(PlanhatRequest request, TimeSpan timeout, CancellationToken cancellationToken) =>
            Task.Run(() => send(timeout), cancellationToken);
    }
}
