using System.Net.Sockets;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

/// <summary>What a repeated request says when an earlier attempt may have been executed and the last one certainly was not.</summary>
public sealed class OpenAttemptTests
{
    private const string Update = """{"id":"65f0a1b2c3d4e5f607182801","value":1}""";
    private const string Unknown = "Whether the change was made is not known: read the record before the call is repeated.";

    private readonly VirtualClock _clock = new(skipsWaits: true);

    [Fact]
    public async Task ALastAttemptThatWasNeverMadeDoesNotMakeTheChangeUndone()
    {
        using StubPlanhat planhat = Scripted(504, null, null);

        ToolRun run = (await RunAsync(planhat, "update_license", Update)).AssertError(502);

        Assert.EndsWith($"the connection was refused. This was attempt 3; Planhat may have executed an earlier one. {Unknown}", run.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was changed", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALast429DoesNotMakeTheChangeUndone()
    {
        using StubPlanhat planhat = Scripted(504, 429, 429);

        ToolRun run = (await RunAsync(planhat, "update_license", Update)).AssertError(429);

        Assert.Equal($"Planhat answered 429. This was attempt 3. Wait about a minute. {Unknown}", run.Message);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    public async Task ALastRefusalDoesNotMakeTheChangeUndone(int status)
    {
        using StubPlanhat planhat = Scripted(504, status);

        ToolRun run = (await RunAsync(planhat, "update_license", Update)).AssertError(status);

        Assert.EndsWith(Unknown, run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALastAttemptThatTheGateHoldsBackDoesNotMakeTheChangeUndone()
    {
        using StubPlanhat planhat = Scripted(504, 200);
        var gate = new RequestGate(new RequestGateOptions { RequestsPerSecond = 1, MaxWait = TimeSpan.Zero }, new VirtualClock());

        ToolRun run = (await RunAsync(planhat, "update_license", Update, gate)).AssertError(429);

        Assert.EndsWith(
            $"The request was not sent. This was attempt 2; Planhat may have executed an earlier one. Wait 1 second. {Unknown}",
            run.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AttemptsThatPlanhatDidNotTakeChangeNothing()
    {
        using StubPlanhat planhat = Scripted(429, null, null);

        ToolRun run = (await RunAsync(planhat, "update_license", Update)).AssertError(502);

        Assert.Contains("This was attempt 3. Nothing was changed: repeat the call", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadIsRepeatedWhateverItsEarlierAttemptsDid()
    {
        using StubPlanhat planhat = Scripted(504, 429, 429);

        ToolRun run = (await RunAsync(planhat, "list_licenses", "{}")).AssertError(429);

        Assert.EndsWith("Wait about a minute, then repeat the call.", run.Message, StringComparison.Ordinal);
    }

    // Null stands for a refused connection.
    private static StubPlanhat Scripted(params int?[] statuses)
    {
        var script = new Queue<int?>(statuses);
        return new StubPlanhat(_ => script.Dequeue() is { } status
            ? StubPlanhat.Answer(status, "{}")
            : throw new HttpRequestException(HttpRequestError.ConnectionError, "no", new SocketException((int)SocketError.ConnectionRefused)));
    }

    private Task<ToolRun> RunAsync(StubPlanhat planhat, string tool, string arguments, RequestGate? gate = null) =>
        ToolRun.Of(planhat, tool, arguments, connection: new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            TimeProvider = _clock,
            Timeout = TimeSpan.FromDays(1),
            Retry = new PlanhatRetryOptions(),
            Gate = gate,
        });
}
