namespace Planhat.ToolGen.Proxy;

/// <summary>Why Planhat gave no complete answer.</summary>
public enum PlanhatFailureKind
{
    /// <summary>It did not answer in time.</summary>
    Timeout,

    /// <summary>It could not be reached.</summary>
    Connection,

    /// <summary>The answer broke off.</summary>
    Truncated,

    /// <summary>The answer is larger than allowed.</summary>
    TooLarge,

    /// <summary>The token that the host of the request needs is not set; nothing was sent.</summary>
    MissingToken,
}
