namespace Planhat.ToolGen.Emulator.Analytics;

/// <summary>planhat-api.md §9: a path of the analytics host, split into what is asked and the tenant token in it.</summary>
/// <param name="Kind">What is written.</param>
/// <param name="Tenant">The decoded tenant token of the path; null for Segment, which sends it as user name.</param>
internal readonly record struct AnalyticsRoute(AnalyticsRouteKind Kind, string? Tenant)
{
    /// <summary>The route of a path as sent, or null when there is none.</summary>
    public static AnalyticsRoute? Find(string path)
    {
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments switch
        {
            ["analytics", "bulk", var tenant] => new(AnalyticsRouteKind.Activities, Uri.UnescapeDataString(tenant)),
            ["analytics", var tenant] => new(AnalyticsRouteKind.Activity, Uri.UnescapeDataString(tenant)),
            ["dimensiondata", var tenant] => new(AnalyticsRouteKind.Metrics, Uri.UnescapeDataString(tenant)),
            ["dock", "segment"] => new(AnalyticsRouteKind.Segment, null),
            _ => null,
        };
    }

    /// <summary>The path with its tenant token, which is a write credential, taken out.</summary>
    public static string Redact(string path) =>
        Find(path) is { Tenant: not null } ? $"{path.TrimEnd('/')[..path.TrimEnd('/').LastIndexOf('/')]}/[redacted]" : path;
}
