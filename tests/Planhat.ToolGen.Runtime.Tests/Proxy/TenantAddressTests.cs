using System.Diagnostics;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

public sealed class TenantAddressTests
{
    [Fact]
    public void AHandlerThatShowsTheTenantTokenToOthersIsRefused()
    {
        using var sockets = new SocketsHttpHandler();
        using var client = new HttpClientHandler();
        using var silent = new SocketsHttpHandler { ActivityHeadersPropagator = null };
        using var logging = new PassingHandler(silent, static _ => { });

        foreach (HttpMessageHandler handler in (HttpMessageHandler[])[sockets, client, logging])
        {
            ArgumentException refused = Assert.Throws<ArgumentException>(() => StubApi.Connect(handler));
            Assert.DoesNotContain(StubApi.TenantToken, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AHandlerThatShowsNothingIsTakenAndSoIsAnyWhileThereIsNoTenantToken()
    {
        using var silent = new SocketsHttpHandler { ActivityHeadersPropagator = null };
        using var loud = new SocketsHttpHandler { ActivityHeadersPropagator = DistributedContextPropagator.Current };
        using var logging = new PassingHandler(loud, static _ => { });

        Assert.NotNull(StubApi.Connect(silent).Proxy);
        Assert.NotNull(StubApi.Connect(loud, WithoutTenantToken).Proxy);
        Assert.NotNull(StubApi.Connect(logging, WithoutTenantToken).Proxy);
    }

    [Fact]
    public async Task ATenantTokenThatComesLaterIsNotShownEither()
    {
        var seen = new List<Uri?>();
        var credentials = new LaterCredentials();
        using var planhat = StubPlanhat.Answering(200, "{}");
        using var logging = new PassingHandler(planhat, seen.Add);
        PlanhatConnection connection = StubApi.Connect(logging, new PlanhatConnectionOptions { Credentials = credentials });
        var metrics = new PlanhatRequest("analytics", "POST", "/dimensiondata/{tenant}") { Body = "[]"u8.ToArray() };

        credentials.TenantToken = StubApi.TenantToken;
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.Proxy.SendAsync(metrics, CancellationToken.None));
        using PlanhatResponse answer = await connection.Proxy.SendAsync(new PlanhatRequest("main", "GET", "/licenses"), CancellationToken.None);

        Assert.DoesNotContain(StubApi.TenantToken, refused.Message, StringComparison.Ordinal);
        Assert.Equal("/licenses", Assert.Single(seen)?.AbsolutePath);
    }

    private static PlanhatConnectionOptions WithoutTenantToken => new() { Credentials = new PlanhatCredentials(StubApi.Token) };

    private sealed class LaterCredentials : IPlanhatCredentials
    {
        public string? ApiToken => StubApi.Token;

        public string? TenantToken { get; set; }
    }

    private sealed class PassingHandler(HttpMessageHandler inner, Action<Uri?> log) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            log(request.RequestUri);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
