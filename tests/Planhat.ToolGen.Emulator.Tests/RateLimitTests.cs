using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class RateLimitTests
{
    private readonly ManualTimeProvider _time = ManualTimeProvider.AtNoon();

    // planhat-api.md §3: over the quota: HTTP 429
    [Fact]
    public async Task RequestsAboveTheQuotaGet429UntilTheMinuteIsOver()
    {
        using PlanhatClient planhat = Limited(RateLimitHeaders.XRateLimit);
        int[] first = [await Status(planhat), await Status(planhat), await Status(planhat)];
        _time.Advance(TimeSpan.FromSeconds(59));
        int late = await Status(planhat);
        _time.Advance(TimeSpan.FromSeconds(1));
        int fresh = await Status(planhat);
        Assert.Equal([200, 200, 429, 429, 200], [.. first, late, fresh]);
    }

    // planhat-api.md §4: an error body may be plain text; §3: 429 over the quota
    [Fact]
    public async Task TheRefusalIsPlainText()
    {
        using PlanhatClient planhat = Limited(RateLimitHeaders.None);
        await Status(planhat);
        await Status(planhat);
        Answer refused = await planhat.Get("users");
        Assert.Equal(("text/plain", "Too Many Requests"), (refused.MediaType, refused.Body));
    }

    // planhat-api.md §3: rate headers: sources disagree
    [Theory]
    [InlineData(RateLimitHeaders.XRateLimit, "x-ratelimit-limit=2 x-ratelimit-remaining=1 x-ratelimit-reset=60")]
    [InlineData(RateLimitHeaders.XRateLimitDashed, "X-Rate-Limit-Limit=2 X-Rate-Limit-Remaining=1")]
    [InlineData(RateLimitHeaders.RateLimit, "ratelimit-limit=2 ratelimit-remaining=1 ratelimit-reset=60")]
    [InlineData(RateLimitHeaders.None, "")]
    public async Task HeadersComeInTheChosenSpelling(RateLimitHeaders spelling, string expected)
    {
        using PlanhatClient planhat = Limited(spelling);
        Answer answer = await planhat.Get("users");
        Assert.Equal(expected, string.Join(' ', answer.Message.Headers.Select(static header => $"{header.Key}={header.Value.Single()}")));
    }

    // planhat-api.md §3: no source shows Retry-After, so it is sent only when asked for
    [Theory]
    [InlineData(true, "45")]
    [InlineData(false, null)]
    public async Task RetryAfterIsSentOnlyWhenAskedFor(bool send, string? expected)
    {
        using PlanhatClient planhat = Limited(RateLimitHeaders.XRateLimit, send);
        await Status(planhat);
        await Status(planhat);
        _time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(expected, (await planhat.Get("users")).Header("Retry-After"));
    }

    // planhat-api.md §3: rate headers are uncertain, clients rely on none
    [Fact]
    public async Task WithoutAQuotaThereAreNoHeaders()
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        Assert.Empty((await planhat.Get("users")).Message.Headers);
    }

    // planhat-api.md §3 counts calls and does not say which; our choice
    [Fact]
    public async Task RequestsWithoutAValidTokenDoNotCount()
    {
        using PlanhatClient planhat = Limited(RateLimitHeaders.XRateLimit);
        planhat.Http.DefaultRequestHeaders.Authorization = null;
        for (int n = 0; n < 5; n++)
        {
            Assert.Equal(401, await Status(planhat));
        }

        Assert.Equal(200, (await planhat.Send(HttpMethod.Get, "users", authorization: "Bearer emulator-token")).Status);
    }

    private static async Task<int> Status(PlanhatClient planhat) => (await planhat.Get("users")).Status;

    private PlanhatClient Limited(RateLimitHeaders headers, bool retryAfter = false) => PlanhatClient.InProcess(new EmulatorOptions
    {
        Seed = Seed.Empty,
        TimeProvider = _time,
        RateLimitPerMinute = 2,
        RateLimitHeaders = headers,
        SendRetryAfter = retryAfter,
    });
}
