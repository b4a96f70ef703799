namespace Planhat.ToolGen.Proxy;

/// <summary>The one way to Planhat: everything that is sent to it goes through here.</summary>
public sealed class PlanhatProxy
{
    private readonly IRequestSender _sender;
    private readonly TimeSpan _timeout;

    internal PlanhatProxy(PlanhatConnection connection)
    {
        PlanhatConnectionOptions options = connection.Options;
        _timeout = options.Timeout;
        _sender = new HttpSender(connection);
        if (options.Gate is { } gate)
        {
            _sender = new GatedSender(gate, _sender);
        }

        // Outermost, so that every attempt passes the gate.
        if (options.Retry is { } retry)
        {
            _sender = new RetryingSender(retry, options.TimeProvider, _sender);
        }
    }

    /// <summary>Sends one request and reads the whole answer, whatever its status.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer; dispose it when its body is no longer needed.</returns>
    /// <exception cref="PlanhatUnavailableException">There was no complete answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<PlanhatResponse> SendAsync(PlanhatRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _sender.SendAsync(request, _timeout, cancellationToken);
    }
}
