namespace Planhat.ToolGen.Tools;

/// <summary>What is true of the whole API; compiled from the <c>api</c> definition file.</summary>
public sealed record ApiDescription
{
    /// <summary>The API's name.</summary>
    public required string Name { get; init; }

    /// <summary>What a client should know about all tools.</summary>
    public required string Instructions { get; init; }

    /// <summary>The hosts by name; <c>main</c> is always there.</summary>
    public required IReadOnlyList<ApiHost> Hosts { get; init; }

    /// <summary>What stands before an external identifier, such as <c>extid-</c>.</summary>
    public required string ExternalPrefix { get; init; }

    /// <summary>What stands before a source identifier, such as <c>srcid-</c>.</summary>
    public required string SourcePrefix { get; init; }

    /// <summary>Query parameter names of a list.</summary>
    public required ApiPaging Paging { get; init; }

    /// <summary>Response headers that tell the quota, first hit wins.</summary>
    public required ApiRateLimitHeaders RateLimitHeaders { get; init; }

    /// <summary>What to do after an HTTP status.</summary>
    public required IReadOnlyDictionary<int, string> ErrorAdvice { get; init; }

    /// <summary>The declared tags and their meaning.</summary>
    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    /// <summary>The declared presets and their meaning.</summary>
    public required IReadOnlyDictionary<string, string> Presets { get; init; }

    /// <summary>Where records of referenced models are found, by model name (compiled models included).</summary>
    public required IReadOnlyDictionary<string, ModelReference> References { get; init; }

    /// <summary>Where custom field definitions are read; null when the API has none.</summary>
    public ApiCustomFields? CustomFields { get; init; }

    /// <summary>Most records of one bulk upsert request.</summary>
    public int BulkMaximum { get; init; } = 5_000;

    /// <summary>What a client should know about all bulk upserts, where it has one; empty for nothing.</summary>
    public string BulkInstructions { get; init; } = "";
}
