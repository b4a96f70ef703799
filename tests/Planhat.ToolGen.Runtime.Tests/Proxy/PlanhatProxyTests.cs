using System.Net;
using System.Net.Sockets;
using System.Text;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

public sealed class PlanhatProxyTests
{
    private static readonly PlanhatRequest Licenses = new("main", "GET", "/licenses");

    [Fact]
    public async Task RequestsCarryVerbPathQueryBodyAndBearerToken()
    {
        using var planhat = StubPlanhat.Answering(200, "{}");
        PlanhatRequest request = new("main", "POST", "/licenses/extid-a%2Fb") { Query = "x=1", Body = "{\"a\":1}"u8.ToArray() };

        using PlanhatResponse response = await StubApi.Connect(planhat).Proxy.SendAsync(request, CancellationToken.None);

        Assert.Equal("POST /licenses/extid-a%2Fb?x=1", planhat.Only.ToString());
        Assert.Equal("api.planhat.test", planhat.Only.Url.Host);
        Assert.Equal($"Bearer {StubApi.Token}", planhat.Only.Authorization);
        Assert.Equal("{\"a\":1}", planhat.Only.Body);
        Assert.Equal("application/json", planhat.Only.ContentType);
        Assert.Equal("application/json", planhat.Only.Accept);
    }

    [Fact]
    public async Task TenantHostsGetTheTenantTokenInThePathAndNoHeader()
    {
        using var planhat = StubPlanhat.Answering(200, "");

        using PlanhatResponse response = await StubApi.Connect(planhat).Proxy.SendAsync(
            new PlanhatRequest("analytics", "POST", "/dimensiondata/{tenant}") { Body = "[]"u8.ToArray() },
            CancellationToken.None);

        Assert.Equal($"https://analytics.planhat.test/dimensiondata/{StubApi.TenantToken}", planhat.Only.Url.AbsoluteUri);
        Assert.Null(planhat.Only.Authorization);
    }

    [Fact]
    public async Task BaseAddressesCanBeReplacedAndMayHaveAPath()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        var options = new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            BaseUrls = new Dictionary<string, Uri> { ["main"] = new("http://127.0.0.1:1/base/") },
        };

        using PlanhatResponse response = await StubApi.Connect(planhat, options).Proxy.SendAsync(Licenses, CancellationToken.None);

        Assert.Equal("http://127.0.0.1:1/base/licenses", planhat.Only.Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("other", "https://x.test")]
    [InlineData("main", "ftp://x.test")]
    [InlineData("main", "https://user@x.test")]
    [InlineData("main", "https://x.test?a=1")]
    public void UnusableBaseAddressesAreRefused(string host, string url)
    {
        var options = new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            BaseUrls = new Dictionary<string, Uri> { [host] = new(url) },
        };

        Assert.Throws<ArgumentException>(() => new PlanhatConnection(StubApi.Description, options));
    }

    [Fact]
    public async Task AnswersOfEveryStatusComeBackWithBodyTypeAndQuota()
    {
        using var planhat = new StubPlanhat(_ => StubPlanhat.Answer(404, "nope", "text/html", ("X-Rate-Limit-Remaining", "7")));

        using PlanhatResponse response = await StubApi.Connect(planhat).Proxy.SendAsync(Licenses, CancellationToken.None);

        Assert.Equal(404, response.Status);
        Assert.False(response.IsSuccess);
        Assert.Equal("nope", Encoding.UTF8.GetString(response.Body.Span));
        Assert.Equal("text/html", response.MediaType);
        Assert.Equal(new RateLimit(null, 7, null), response.RateLimit);
    }

    [Fact]
    public async Task LargeBodiesOfUnknownLengthArriveWhole()
    {
        string body = new('x', 300_000);
        using var planhat = new StubPlanhat(_ => new HttpResponseMessage { Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body))) });

        using PlanhatResponse response = await StubApi.Connect(planhat).Proxy.SendAsync(Licenses, CancellationToken.None);

        Assert.Equal(body, Encoding.UTF8.GetString(response.Body.Span));
    }

    [Fact]
    public async Task SilencePastTheTimeoutIsATimeout()
    {
        var clock = new FrozenClock(DateTimeOffset.UnixEpoch);
        using var planhat = new StubPlanhat(async (_, cancellationToken) =>
        {
            clock.FireTimers();
            await Task.Delay(System.Threading.Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        });

        PlanhatUnavailableException failure = await FailureOf(planhat, StubApi.Options(clock, TimeSpan.FromSeconds(3)));

        Assert.Equal(PlanhatFailureKind.Timeout, failure.Kind);
        Assert.Equal("Planhat did not answer within 3 seconds.", failure.Message);
    }

    [Fact]
    public async Task ABodyThatStallsIsATimeoutToo()
    {
        var clock = new FrozenClock(DateTimeOffset.UnixEpoch);
        using var planhat = new StubPlanhat(_ => Streaming(async cancellationToken =>
        {
            clock.FireTimers();
            await Task.Delay(System.Threading.Timeout.Infinite, cancellationToken);
            return 0;
        }));

        Assert.Equal(PlanhatFailureKind.Timeout, (await FailureOf(planhat, StubApi.Options(clock))).Kind);
    }

    [Fact]
    public async Task AHandlerThatGivesUpConnectingIsNoTimeoutOfPlanhat()
    {
        using var planhat = new StubPlanhat(_ => throw new TaskCanceledException("connect", new TimeoutException()));

        PlanhatUnavailableException failure = await FailureOf(planhat);

        Assert.Equal(PlanhatFailureKind.Connection, failure.Kind);
        Assert.Equal("Planhat could not be reached: connecting took too long.", failure.Message);
    }

    [Fact]
    public async Task TheCallersCancellationStaysACancellation()
    {
        using var cancellation = new CancellationTokenSource();
        using var planhat = new StubPlanhat(async (_, cancellationToken) =>
        {
            await cancellation.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StubApi.Connect(planhat).Proxy.SendAsync(Licenses, cancellation.Token));
    }

    [Fact]
    public async Task ARefusedConnectionOverRealHttpIsNamed()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var options = new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            BaseUrls = new Dictionary<string, Uri> { ["main"] = new($"http://127.0.0.1:{port}") },
        };

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(
            () => new PlanhatConnection(StubApi.Description, options).Proxy.SendAsync(Licenses, CancellationToken.None));

        Assert.Equal(PlanhatFailureKind.Connection, failure.Kind);
        Assert.Equal("Planhat could not be reached: the connection was refused.", failure.Message);
    }

    [Fact]
    public async Task AnAnswerThatBreaksOffOverRealHttpIsTruncated()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Task server = Task.Run(async () =>
        {
            using TcpClient client = await listener.AcceptTcpClientAsync();
            await using NetworkStream stream = client.GetStream();
            _ = await stream.ReadAsync(new byte[4096]);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{"u8.ToArray());
        });
        var options = new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            BaseUrls = new Dictionary<string, Uri> { ["main"] = new($"http://127.0.0.1:{port}") },
        };

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(
            () => new PlanhatConnection(StubApi.Description, options).Proxy.SendAsync(Licenses, CancellationToken.None));

        await server;
        Assert.Equal(PlanhatFailureKind.Truncated, failure.Kind);
    }

    [Fact]
    public async Task ABodyShorterThanAnnouncedIsTruncated()
    {
        using var planhat = new StubPlanhat(_ =>
        {
            HttpResponseMessage response = Streaming(_ => Task.FromResult(0));
            response.Content.Headers.ContentLength = 50;
            return response;
        });

        Assert.Equal(PlanhatFailureKind.Truncated, (await FailureOf(planhat)).Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnswersAboveTheCapAreRefusedWhetherAnnouncedOrNot(bool announced)
    {
        byte[] body = new byte[(2 << 20) + 1];
        using var planhat = new StubPlanhat(_ => new HttpResponseMessage
        {
            Content = announced ? new ByteArrayContent(body) : new StreamContent(new MemoryStream(body), 1024) { Headers = { ContentLength = null } },
        });

        PlanhatUnavailableException failure = await FailureOf(planhat, StubApi.Options(maxResponseBytes: 2 << 20));

        Assert.Equal(PlanhatFailureKind.TooLarge, failure.Kind);
        Assert.Contains("2 MB", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("main")]
    [InlineData("analytics")]
    public async Task WithoutTheTokenOfTheHostNothingIsSent(string host)
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(null) };

        var failure = await Assert.ThrowsAsync<PlanhatUnavailableException>(
            () => StubApi.Connect(planhat, options).Proxy.SendAsync(new PlanhatRequest(host, "GET", "/x/{tenant}"), CancellationToken.None));

        Assert.Equal(PlanhatFailureKind.MissingToken, failure.Kind);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public void TokensAreTrimmedAndNeverShown()
    {
        var credentials = new PlanhatCredentials($" {StubApi.Token}\n", "  ");

        Assert.Equal(StubApi.Token, credentials.ApiToken);
        Assert.Null(credentials.TenantToken);
        Assert.Equal("API token present, tenant token absent", credentials.ToString());
        var refused = Assert.Throws<ArgumentException>(() => new PlanhatCredentials("secret\r\ntoken"));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Streaming(Func<CancellationToken, Task<int>> then) =>
        new() { Content = new StreamContent(new BrokenStream("[{"u8.ToArray(), then)) };

    private static Task<PlanhatUnavailableException> FailureOf(StubPlanhat planhat, PlanhatConnectionOptions? options = null) =>
        Assert.ThrowsAsync<PlanhatUnavailableException>(
            () => StubApi.Connect(planhat, options).Proxy.SendAsync(Licenses, CancellationToken.None));
}
