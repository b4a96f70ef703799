using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

public sealed class TokenCheckTests
{
    [Theory]
    [InlineData("leak\r\nX-Evil: 1", "/licenses", "main")]
    [InlineData("leak\n", "/licenses", "main")]
    [InlineData("leak\u00e9", "/licenses", "main")]
    [InlineData("", "/licenses", "main")]
    [InlineData("leak /../x\r", "/dimensiondata/{tenant}", "analytics")]
    public async Task ATokenWithOtherThanVisibleAsciiIsNeverSentAndNeverTold(string token, string path, string host)
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        PlanhatProxy proxy = Connect(planhat, new RotatingCredentials { ApiToken = token, TenantToken = token }).Proxy;

        PlanhatUnavailableException exception = await Assert.ThrowsAsync<PlanhatUnavailableException>(
            () => proxy.SendAsync(new PlanhatRequest(host, "GET", path), CancellationToken.None));

        Assert.Equal(PlanhatFailureKind.InvalidToken, exception.Kind);
        Assert.DoesNotContain("leak", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(planhat.Requests);
    }

    [Fact]
    public async Task ATokenThatRotatesIsCheckedAgain()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        var credentials = new RotatingCredentials { ApiToken = "one" };
        PlanhatProxy proxy = Connect(planhat, credentials).Proxy;
        var request = new PlanhatRequest("main", "GET", "/licenses");

        (await proxy.SendAsync(request, CancellationToken.None)).Dispose();
        credentials.ApiToken = "two";
        (await proxy.SendAsync(request, CancellationToken.None)).Dispose();
        credentials.ApiToken = "three\r\n";
        await Assert.ThrowsAsync<PlanhatUnavailableException>(() => proxy.SendAsync(request, CancellationToken.None));

        Assert.Equal(["Bearer one", "Bearer two"], planhat.Requests.Select(static sent => sent.Authorization));
    }

    [Fact]
    public async Task AnInvalidTokenIs401AndNoRemoteError()
    {
        using var planhat = StubPlanhat.Answering(200, "[]");
        var options = new PlanhatConnectionOptions { Credentials = new RotatingCredentials { ApiToken = "a b" } };

        ToolRun run = await ToolRun.Of(planhat, "list_licenses", connection: options);

        run.AssertError(401);
        Assert.False((bool)run.Json["is_remote_error"]!);
    }

    private static PlanhatConnection Connect(StubPlanhat planhat, IPlanhatCredentials credentials) =>
        StubApi.Connect(planhat, new PlanhatConnectionOptions { Credentials = credentials });

    private sealed class RotatingCredentials : IPlanhatCredentials
    {
        public string? ApiToken { get; set; }

        public string? TenantToken { get; set; }
    }
}
