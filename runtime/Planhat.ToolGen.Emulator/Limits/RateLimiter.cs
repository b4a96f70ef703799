using System.Globalization;

namespace Planhat.ToolGen.Emulator.Limits;

/// <summary>Counts requests in windows of one minute that begin with the first request after the last window.</summary>
internal sealed class RateLimiter(EmulatorOptions options)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private DateTimeOffset _windowEnd = DateTimeOffset.MinValue;
    private int _used;

    public RateLimitState Count()
    {
        if (options.RateLimitPerMinute is not { } limit)
        {
            return default;
        }

        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        lock (_gate)
        {
            if (now >= _windowEnd)
            {
                _windowEnd = now + Window;
                _used = 0;
            }

            bool exceeded = _used >= limit;
            _used += exceeded ? 0 : 1;
            return new RateLimitState(limit, limit - _used, (int)Math.Ceiling((_windowEnd - now).TotalSeconds), exceeded);
        }
    }

    public void Reset()
    {
        lock (_gate)
        {
            _windowEnd = DateTimeOffset.MinValue;
        }
    }

    public IEnumerable<KeyValuePair<string, string>> Headers(RateLimitState state)
    {
        if (state.Limit is not { } limit)
        {
            yield break;
        }

        (string? prefix, bool tellsReset) = options.RateLimitHeaders switch
        {
            RateLimitHeaders.XRateLimit => ("x-ratelimit-", true),
            RateLimitHeaders.RateLimit => ("ratelimit-", true),
            RateLimitHeaders.XRateLimitDashed => ("X-Rate-Limit-", false),
            _ => (null, false),
        };
        if (prefix is not null)
        {
            bool capitals = prefix[0] == 'X';
            yield return Header(prefix + (capitals ? "Limit" : "limit"), limit);
            yield return Header(prefix + (capitals ? "Remaining" : "remaining"), state.Remaining);
            if (tellsReset)
            {
                yield return Header(prefix + "reset", state.ResetSeconds);
            }
        }

        if (state.IsExceeded && options.SendRetryAfter)
        {
            yield return Header("Retry-After", state.ResetSeconds);
        }
    }

    private static KeyValuePair<string, string> Header(string name, int value) =>
        new(name, value.ToString(CultureInfo.InvariantCulture));
}
