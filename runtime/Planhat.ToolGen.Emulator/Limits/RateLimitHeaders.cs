namespace Planhat.ToolGen.Emulator;

/// <summary>How answers spell the state of the quota. Sources disagree, so every spelling can be chosen.</summary>
public enum RateLimitHeaders
{
    /// <summary><c>x-ratelimit-limit</c>, <c>x-ratelimit-remaining</c>, <c>x-ratelimit-reset</c> (seconds).</summary>
    XRateLimit,

    /// <summary><c>X-Rate-Limit-Limit</c> and <c>X-Rate-Limit-Remaining</c>, as in the old documentation.</summary>
    XRateLimitDashed,

    /// <summary><c>ratelimit-limit</c>, <c>ratelimit-remaining</c>, <c>ratelimit-reset</c> (seconds).</summary>
    RateLimit,

    /// <summary>No such headers.</summary>
    None,
}
