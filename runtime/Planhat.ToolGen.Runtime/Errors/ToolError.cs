using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Errors;

/// <summary>Why a call failed, told so that a model can act on it.</summary>
public sealed record ToolError
{
    /// <summary>The HTTP status: Planhat's own, or the one that fits a failure on our side.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The failure in two or three words.</summary>
    public required string Error { get; init; }

    /// <summary>What happened and what to do about it, in sentences.</summary>
    public required string Message { get; init; }

    /// <summary>Everything that is wrong with the arguments; empty unless they are at fault.</summary>
    public IReadOnlyList<ValidationFailure> Failures { get; init; } = [];

    /// <summary>Whether Planhat, or the way to it, is what failed.</summary>
    public bool IsRemoteError { get; init; }

    /// <summary>The HTTP status of Planhat's answer, or null when there was none.</summary>
    public int? UpstreamStatus { get; init; }

    /// <summary>Whether Planhat may have executed the request, although it did not say so.</summary>
    internal bool LeavesOpen { get; init; }

    /// <summary>Planhat's body as JSON, at most 4 KB, or null.</summary>
    public ReadOnlyMemory<byte>? RawResponse { get; init; }

    /// <summary>What was done before the failure, for a write of many records that broke off; otherwise null.</summary>
    public CompletedItems? Completed { get; init; }

    /// <summary>Seconds to wait before the call is repeated, or null.</summary>
    public long? RetryAfterSeconds { get; init; }

    /// <summary>The quota, or null when Planhat said nothing about it.</summary>
    public RateLimit? RateLimit { get; init; }
}
