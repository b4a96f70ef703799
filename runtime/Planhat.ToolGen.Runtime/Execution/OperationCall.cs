using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>A call that is bound, checked and resolved: what an operation works with.</summary>
/// <param name="Request">The bound arguments.</param>
/// <param name="Identifier">What stands in the place of <c>{id}</c>, or null.</param>
/// <param name="Start">The place a list begins or goes on at.</param>
/// <param name="Progress">Told how far the call has come, or null.</param>
/// <param name="Connection">The account.</param>
/// <param name="Options">The limits.</param>
internal sealed record OperationCall(
    ToolRequest Request,
    ResolvedIdentifier? Identifier,
    ListPosition Start,
    IProgress<ToolProgress>? Progress,
    PlanhatConnection Connection,
    ExecutionOptions Options)
{
    public PlanhatTool Tool => Request.Tool;

    private RequestPurpose Purpose => RequestPurpose.Of(Request, Identifier);

    private bool HasPlaceholders => Tool.Path.Contains('{', StringComparison.Ordinal);

    private bool HasBody => !Request.Body.IsEmpty || Tool.Verb is not ("GET" or "DELETE");

    /// <summary>The request to the tool's own endpoint.</summary>
    /// <param name="parameters">Parameters beside those of the arguments, percent-encoded and joined; empty for none.</param>
    public PlanhatRequest ToUpstream(string parameters = "") =>
        new(Tool.Host, Tool.Verb, HasPlaceholders ? Request.Path.Expand(Tool.Path, Identifier?.Segment) : Tool.Path)
        {
            Query = Request.Query.IsEmpty ? parameters : JoinQuery(Request.Query.ToString(), parameters),
            Body = HasBody ? Request.Body.ToJson() : default(ReadOnlyMemory<byte>?),
        };

    /// <summary>Sends a request; only a success comes back.</summary>
    /// <exception cref="ToolFailedException">Planhat answered with another status, or gave no complete answer.</exception>
    public async Task<PlanhatResponse> SendAsync(PlanhatRequest request, CancellationToken cancellationToken)
    {
        PlanhatResponse answer;
        try
        {
            answer = await Connection.Proxy.SendAsync(request, cancellationToken);
        }
        catch (PlanhatUnavailableException exception)
        {
            throw UnavailableErrors.Of(exception, Purpose);
        }

        return answer.IsSuccess ? answer : throw UpstreamErrors.Failure(answer, Connection, Purpose);
    }

    /// <summary>The failure of an answer that does not hold what it should.</summary>
    public ToolFailedException Unexpected(PlanhatResponse answer, string expected) =>
        UpstreamErrors.Unexpected(answer, expected, Connection, Purpose);

    /// <summary>The failure of a delete that found nothing.</summary>
    public ToolFailedException NothingDeleted(PlanhatResponse answer) =>
        UpstreamErrors.NothingDeleted(answer, Connection, Purpose);

    private static string JoinQuery(string arguments, string parameters) =>
        parameters.Length == 0 ? arguments : $"{arguments}&{parameters}";
}
