namespace Planhat.ToolGen.Proxy;

/// <summary>Planhat gave no complete answer. The message is fit for the caller: it names no address and no token.</summary>
public sealed class PlanhatUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="message">One or two sentences for the caller.</param>
    /// <param name="innerException">The cause, for logs.</param>
    public PlanhatUnavailableException(PlanhatFailureKind kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>What went wrong.</summary>
    public PlanhatFailureKind Kind { get; }

    /// <summary>Seconds to wait before the request is sent again, or null when nothing tells.</summary>
    public long? RetryAfter { get; init; }

    /// <summary>Whether Planhat may have executed an earlier attempt at the request, even where the last one was not sent.</summary>
    public bool FollowsOpenAttempt { get; init; }
}
