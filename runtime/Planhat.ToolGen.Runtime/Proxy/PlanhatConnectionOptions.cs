namespace Planhat.ToolGen.Proxy;

/// <summary>How one Planhat account is reached.</summary>
public sealed class PlanhatConnectionOptions
{
    /// <summary>The tokens.</summary>
    public required IPlanhatCredentials Credentials { get; init; }

    /// <summary>Addresses that differ from those of the API description, by host name.</summary>
    public IReadOnlyDictionary<string, Uri> BaseUrls { get; init; } = new Dictionary<string, Uri>(StringComparer.Ordinal);

    /// <summary>Identifier of the account; cursors hold for the account they were made in.</summary>
    public string AccountId { get; init; } = "default";

    /// <summary>How long Planhat may take for a complete answer; default 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest answer taken, in bytes after decompression; default 64 MB.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Secrets that authenticate cursors, newest first: the first makes them, all are accepted. Empty: derived from the tokens.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> CursorKeys { get; init; } = [];

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
