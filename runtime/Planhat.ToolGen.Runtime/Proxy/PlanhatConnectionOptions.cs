namespace Planhat.ToolGen.Proxy;

/// <summary>How one Planhat account is reached.</summary>
public sealed class PlanhatConnectionOptions
{
    // What timers take.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>The tokens.</summary>
    public required IPlanhatCredentials Credentials { get; init; }

    /// <summary>Addresses that differ from those of the API description, by host name.</summary>
    public IReadOnlyDictionary<string, Uri> BaseUrls { get; init; } = new Dictionary<string, Uri>(StringComparer.Ordinal);

    /// <summary>Identifier of the account; cursors hold for the account they were made in.</summary>
    public string AccountId { get; init; } = "default";

    /// <summary>How long Planhat may take for a complete answer; positive, at most 49 days, default 30 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or above 49 days.</exception>
    public TimeSpan Timeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestTimeout);
            field = value;
        }
    } = TimeSpan.FromSeconds(30);

    /// <summary>When a request is sent again after a failure; null (the default) for never: every failure is passed through at once.</summary>
    public PlanhatRetryOptions? Retry { get; init; }

    /// <summary>What keeps the account below Planhat's hard limits; null (the default) for nothing. Connections to one account may share it.</summary>
    public RequestGate? Gate { get; init; }

    /// <summary>The largest answer taken, in bytes after decompression; at least 1, default 64 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxResponseBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>Secrets that authenticate cursors, newest first: the first makes them, all are accepted. Empty: one derived from the API token, or the tenant token where there is no other.</summary>
    /// <remarks>
    /// A derived key is derived once, when a <see cref="Execution.ToolExecutor"/> is created: tokens that rotate later do not change it.
    /// Without keys and tokens the key is random, and cursors hold until the executor is gone.
    /// </remarks>
    public IReadOnlyList<ReadOnlyMemory<byte>> CursorKeys { get; init; } = [];

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
