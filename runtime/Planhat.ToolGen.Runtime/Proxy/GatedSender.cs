namespace Planhat.ToolGen.Proxy;

/// <summary>Sends requests through a gate. A request keeps its place until its answer is read.</summary>
internal sealed class GatedSender(RequestGate gate, IRequestSender inner) : IRequestSender
{
    public async Task<PlanhatResponse> SendAsync(PlanhatRequest request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(cancellationToken);
        try
        {
            return await inner.SendAsync(request, timeout, cancellationToken);
        }
        finally
        {
            gate.Leave();
        }
    }
}
