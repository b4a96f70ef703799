using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Proxy;

public sealed class RateLimitReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly RateLimitReader Reader = new(StubApi.Description.RateLimitHeaders, new FrozenClock(Now));

    [Fact]
    public void EverySpellingOfTheApiDescriptionIsRead()
    {
        Assert.Equal(
            new RateLimit(200, 3, 31),
            Read(("X-RateLimit-Limit", "200"), ("x-ratelimit-remaining", "3"), ("X-RATELIMIT-RESET", "31")));
        Assert.Equal(new RateLimit(200, 0, null), Read(("X-Rate-Limit-Limit", "200"), ("X-Rate-Limit-Remaining", "0")));
    }

    [Theory]
    [InlineData("limit=200, remaining=3, reset=31", 200L, 3L, 31L)]
    [InlineData("limit=200;remaining=3;reset=31", 200L, 3L, 31L)]
    [InlineData("\"default\";r=3;t=31", null, 3L, 31L)]
    [InlineData("\"burst\"; R=3", null, 3L, null)]
    public void TheCombinedHeaderOfTheIetfDraftsIsRead(string value, long? limit, long? remaining, long? reset) =>
        Assert.Equal(new RateLimit(limit, remaining, reset), Read(("RateLimit", value)));

    [Theory]
    [InlineData("200;w=60")]
    [InlineData("\"default\";q=200;w=60")]
    public void ThePolicyHeaderTellsTheLimit(string policy) =>
        Assert.Equal(new RateLimit(200, 3, 31), Read(("RateLimit-Policy", policy), ("RateLimit", "\"default\";r=3;t=31")));

    [Fact]
    public void TheFirstSpellingThatHoldsANumberWins() =>
        Assert.Equal(new RateLimit(50, null, null), Read(("x-ratelimit-limit", "many"), ("X-Rate-Limit-Limit", "50")));

    [Fact]
    public void WithoutAnyHeaderThereIsNoQuota() => Assert.Null(Read(("Server", "x")));

    [Theory]
    [InlineData("31", 31)]
    [InlineData("30.2", 31)]
    [InlineData("1777636845", 45)]
    [InlineData("1777636845123", 46)]
    [InlineData("1777636700", 0)]
    [InlineData("Fri, 01 May 2026 12:01:00 GMT", 60)]
    [InlineData("60, 60;w=60", 60)]
    public void ResetIsUnderstoodAsSecondsOrMoment(string value, long seconds) =>
        Assert.Equal(seconds, Read(("x-ratelimit-reset", value))!.Reset);

    [Theory]
    [InlineData("17", 17L)]
    [InlineData("Fri, 01 May 2026 12:00:05 GMT", 5L)]
    [InlineData("Fri, 01 May 2026 11:00:00 GMT", 0L)]
    [InlineData("86400", 86400L)]
    [InlineData("99999999999", null)]
    [InlineData("Fri, 01 May 2126 12:00:05 GMT", null)]
    [InlineData("soon", null)]
    public void RetryAfterIsSecondsOrAnHttpDate(string value, long? seconds)
    {
        using HttpResponseMessage response = StubPlanhat.Answer(429, "", headers: ("Retry-After", value));

        Assert.Equal(seconds, Reader.ReadRetryAfter(response.Headers));
    }

    private static RateLimit? Read(params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage response = StubPlanhat.Answer(200, "", headers: headers);
        return Reader.ReadRateLimit(response.Headers);
    }
}
