namespace Planhat.ToolGen.Proxy;

/// <summary>Why Planhat gave no complete answer.</summary>
public enum PlanhatFailureKind
{
    /// <summary>It did not answer in time.</summary>
    Timeout,

    /// <summary>It could not be reached; the request was not sent.</summary>
    Connection,

    /// <summary>The connection broke off before the answer was complete; the request may have been executed.</summary>
    Truncated,

    /// <summary>The answer is larger than allowed.</summary>
    TooLarge,

    /// <summary>The token that the host of the request needs is not set; nothing was sent.</summary>
    MissingToken,

    /// <summary>The token that the host of the request needs holds a character other than visible ASCII; nothing was sent.</summary>
    InvalidToken,

    /// <summary>The request gate of the connection had no place for the request in time; it was not sent.</summary>
    Gated,
}
