using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly ManualTimeProvider _time = ManualTimeProvider.AtNoon();
    private readonly PlanhatClient _planhat;

    public FaultTests() => _planhat = PlanhatClient.Empty(_time);

    public void Dispose() => _planhat.Dispose();

    private FaultPlan Faults => _planhat.Emulator.Faults;

    [Fact]
    public async Task AFaultStrikesTheNextMatchingRequestsAndNoOthers()
    {
        Faults.Next(Fault.Status(503), times: 2, method: "GET", path: "/licenses");
        int[] statuses =
        [
            (await _planhat.Get("companies")).Status,
            (await _planhat.Get("licenses")).Status,
            (await _planhat.Get("licensesandmore")).Status,
            (await _planhat.Get("licenses/65f0a1b2c3d4e5f607182801")).Status,
            (await _planhat.Get("licenses")).Status,
        ];
        Assert.Equal([200, 503, 404, 503, 200], statuses);
    }

    [Fact]
    public async Task AConditionCanLookAtTheWholeRequest()
    {
        Faults.Add(new FaultRule { Fault = Fault.Status(500), When = static request => request.Query.Contains("offset=100", StringComparison.Ordinal), Times = null });
        Assert.Equal(200, (await _planhat.Get("companies?offset=0")).Status);
        Assert.Equal(500, (await _planhat.Get("companies?offset=100")).Status);
        Assert.Equal(500, (await _planhat.Get("companies?offset=100")).Status);
    }

    [Fact]
    public async Task StatusFaultCarriesBodyTypeAndHeaders()
    {
        Faults.Next(Fault.Status(429, "slow down", "text/plain", [new("Retry-After", "7")]));
        Answer answer = await _planhat.Get("companies");
        Assert.Equal((429, "text/plain", "slow down", "7"), (answer.Status, answer.MediaType, answer.Body, answer.Header("Retry-After")));
    }

    // planhat-api.md §4: a 200 whose body is not the expected array [PH]
    [Fact]
    public async Task NotAnArrayIsA200WithAnErrorMember()
    {
        Faults.Next(Fault.NotAnArray);
        Answer answer = await _planhat.Get("companies");
        Assert.Equal(200, answer.Status);
        Assert.True(answer.Record.ContainsKey("error"));
    }

    [Fact]
    public async Task ResetFailsLikeALostConnectionAndProcessesNothing()
    {
        Faults.Next(Fault.Reset);
        HttpRequestException error = await Assert.ThrowsAsync<HttpRequestException>(() => _planhat.Post("companies", """{"name":"A"}"""));
        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
        Assert.Empty((await _planhat.Get("companies")).Records);
    }

    [Fact]
    public async Task ResetAfterProcessingLeavesTheWriteBehind()
    {
        Faults.Next(Fault.ResetAfterProcessing);
        await Assert.ThrowsAsync<HttpRequestException>(() => _planhat.Post("companies", """{"name":"A"}"""));
        Assert.Single((await _planhat.Get("companies")).Records);
    }

    [Fact]
    public async Task TruncatedAnswerGivesItsFirstHalfAndThenFails()
    {
        await _planhat.Create("companies", """{"name":"A"}""");
        int whole = (await _planhat.Get("companies")).Body.Length;
        Faults.Next(Fault.Truncated);
        using HttpResponseMessage answer = await _planhat.Http.GetAsync("companies", HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await answer.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[whole];
        int read = await body.ReadAsync(buffer);
        Assert.Equal(whole, answer.Content.Headers.ContentLength);
        Assert.Equal(whole / 2, read);
        await Assert.ThrowsAnyAsync<IOException>(async () => _ = await body.ReadAsync(buffer));
    }

    [Fact]
    public async Task HangEndsOnlyWhenTheCallerGivesUp()
    {
        Faults.Next(Fault.Hang);
        using var caller = new CancellationTokenSource();
        Task<HttpResponseMessage> hanging = _planhat.Http.GetAsync("companies", caller.Token);
        _time.Advance(TimeSpan.FromDays(1));
        Assert.False(hanging.IsCompleted);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }

    [Fact]
    public async Task SlowAnswersWhenItsTimeHasCome()
    {
        Faults.Next(Fault.Slow(TimeSpan.FromSeconds(3)));
        Task<Answer> slow = _planhat.Get("companies");
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.False(slow.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await slow).Status);
    }

    [Fact]
    public async Task OversizedIsAValidArrayOfTheWantedLength()
    {
        Faults.Next(Fault.Oversized(100_000));
        Answer answer = await _planhat.Get("companies");
        Assert.Equal(100_000, answer.Body.Length);
        Assert.Single(answer.Records);
    }

    [Fact]
    public async Task HtmlAndEmptyBodiesCanHaveAnyStatus()
    {
        Faults.Next(Fault.Html());
        Faults.Next(Fault.EmptyBody(500));
        Answer html = await _planhat.Get("companies");
        Answer empty = await _planhat.Get("companies");
        Assert.Equal((502, "text/html"), (html.Status, html.MediaType));
        Assert.StartsWith("<!DOCTYPE html>", html.Body, StringComparison.Ordinal);
        Assert.Equal((500, ""), (empty.Status, empty.Body));
    }

    [Fact]
    public void RulesThatWouldNeverStrikeAreRefused() =>
        Assert.Throws<ArgumentException>(() => Faults.Next(Fault.Reset, times: 0));

    [Fact]
    public void StatusesThatAreNoneAreRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => Fault.Status(600));
}
