namespace Planhat.ToolGen.Emulator;

/// <summary>Settings of an emulated Planhat.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The token accepted unless another is chosen. It opens nothing but an emulator.</summary>
    public const string DefaultApiToken = "emulator-token";

    /// <summary>The tenant token (tenant UUID) accepted unless another is chosen. It opens nothing but an emulator.</summary>
    public const string DefaultTenantToken = "00000000-0000-4000-8000-000000000001";

    /// <summary>The host name by which requests to the analytics host are told apart from those to the main API.</summary>
    public const string AnalyticsHost = "analytics.planhat.com";

    /// <summary>Data at the start and after a reset.</summary>
    public Seed Seed { get; init; } = Seed.Demo;

    /// <summary>The API token that Bearer and Basic authentication accept.</summary>
    public string ApiToken { get; init; } = DefaultApiToken;

    /// <summary>Further accepted tokens.</summary>
    public IReadOnlyCollection<string> FurtherApiTokens { get; init; } = [];

    /// <summary>The tenant token that the analytics host expects in the path, and Segment as Basic user name.</summary>
    public string TenantToken { get; init; } = DefaultTenantToken;

    /// <summary>Requests allowed per minute before 429; null for no quota. Planhat's own quota is 200. The analytics host has none.</summary>
    public int? RateLimitPerMinute { get; init; }

    /// <summary>Spelling of the quota headers; they are sent only while there is a quota.</summary>
    public RateLimitHeaders RateLimitHeaders { get; init; } = RateLimitHeaders.XRateLimit;

    /// <summary>Whether a 429 of the quota carries <c>Retry-After</c> in seconds. No source shows Planhat sending it.</summary>
    public bool SendRetryAfter { get; init; }

    /// <summary>Shape of error bodies.</summary>
    public ErrorBodyStyle ErrorBodies { get; init; } = ErrorBodyStyle.Mixed;

    /// <summary>How many requests the journal keeps; the oldest go first.</summary>
    public int JournalCapacity { get; init; } = 10_000;

    /// <summary>The clock behind stamps, computed members, seed dates, quota windows and delays.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
