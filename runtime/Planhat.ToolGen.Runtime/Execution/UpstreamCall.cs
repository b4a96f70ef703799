using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>The requests of one call: made from its arguments, sent as the interceptors want them, their failures told in the call's own words.</summary>
/// <param name="request">The bound arguments.</param>
/// <param name="identifier">What stands in the place of <c>{id}</c>, or null.</param>
/// <param name="interceptors">The interceptors of the tool, or null.</param>
/// <param name="connection">The account.</param>
internal sealed class UpstreamCall(ToolRequest request, ResolvedIdentifier? identifier, InterceptorChain? interceptors, PlanhatConnection connection)
{
    /// <summary>The account.</summary>
    public PlanhatConnection Connection => connection;

    private PlanhatTool Tool => request.Tool;

    private RequestPurpose Purpose => RequestPurpose.Of(request, identifier);

    private bool HasPlaceholders => Tool.Path.Contains('{', StringComparison.Ordinal);

    private bool HasBody => !request.Body.IsEmpty || Tool.Verb is not ("GET" or "DELETE");

    // An operator that is applied twice may not give what it gives once.
    private bool IsRepeatable => Tool.Annotations.ReadOnly || (Tool.Method == ToolMethod.Update && !request.HasArrayOperators);

    /// <summary>The request to the tool's own endpoint.</summary>
    public PlanhatRequest Request() => Request(request.Query.IsEmpty ? "" : request.Query.ToString());

    /// <summary>The request to the tool's own endpoint with a query in the place of that of the arguments.</summary>
    /// <param name="query">The query, percent-encoded; empty for none.</param>
    public PlanhatRequest Request(string query) =>
        new(Tool.Host, Tool.Verb, HasPlaceholders ? request.Path.Expand(Tool.Path, identifier?.Segment) : Tool.Path)
        {
            Query = query,
            Body = HasBody ? request.Body.ToJson() : default(ReadOnlyMemory<byte>?),
            IsRepeatable = IsRepeatable,
        };

    /// <summary>Sends a request as the interceptors want it; only a success comes back.</summary>
    /// <exception cref="ToolFailedException">Planhat answered with another status, or gave no complete answer.</exception>
    public Task<PlanhatResponse> SendAsync(PlanhatRequest upstream, CancellationToken cancellationToken) =>
        SendAsync(Intercepted(upstream), Purpose, cancellationToken);

    /// <summary>Sends a request that is there for something else than the tool's own; only a success comes back.</summary>
    /// <exception cref="ToolFailedException">Planhat answered with another status, or gave no complete answer.</exception>
    public async Task<PlanhatResponse> SendAsync(PlanhatRequest upstream, RequestPurpose purpose, CancellationToken cancellationToken)
    {
        PlanhatResponse answer = await SendAnywayAsync(upstream, purpose, cancellationToken);
        return answer.IsSuccess ? answer : throw UpstreamErrors.Failure(answer, connection, purpose);
    }

    /// <summary>Sends a request as the interceptors want it; the answer comes back whatever its status.</summary>
    /// <exception cref="ToolFailedException">Planhat gave no complete answer.</exception>
    public Task<PlanhatResponse> SendAnywayAsync(PlanhatRequest upstream, CancellationToken cancellationToken) =>
        SendAnywayAsync(Intercepted(upstream), Purpose, cancellationToken);

    /// <summary>The failure of an answer whose status is no success.</summary>
    public ToolFailedException Failure(PlanhatResponse answer) => UpstreamErrors.Failure(answer, connection, Purpose);

    /// <summary>The failure of an answer that does not hold what it should.</summary>
    public ToolFailedException Unexpected(PlanhatResponse answer, string expected) =>
        UpstreamErrors.Unexpected(answer, expected, connection, Purpose);

    /// <summary>The failure of a delete that found nothing.</summary>
    public ToolFailedException NothingDeleted(PlanhatResponse answer) =>
        UpstreamErrors.NothingDeleted(answer, connection, Purpose);

    private PlanhatRequest Intercepted(PlanhatRequest upstream) => interceptors?.OnRequest(Tool, upstream) ?? upstream;

    private async Task<PlanhatResponse> SendAnywayAsync(PlanhatRequest upstream, RequestPurpose purpose, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Proxy.SendAsync(upstream, cancellationToken);
        }
        catch (PlanhatUnavailableException exception)
        {
            throw UnavailableErrors.Of(exception, purpose);
        }
    }
}
