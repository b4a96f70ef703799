namespace Planhat.ToolGen.Proxy;

/// <summary>One step on the way to Planhat.</summary>
internal interface IRequestSender
{
    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="timeout">How long Planhat may take for one complete answer.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="PlanhatUnavailableException">There was no complete answer.</exception>
    Task<PlanhatResponse> SendAsync(PlanhatRequest request, TimeSpan timeout, CancellationToken cancellationToken);
}
