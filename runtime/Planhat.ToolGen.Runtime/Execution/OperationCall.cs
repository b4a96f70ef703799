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

    /// <summary>The request to the tool's own endpoint.</summary>
    public PlanhatRequest ToUpstream(IReadOnlyList<KeyValuePair<string, string>>? parameters = null) =>
        new(Tool.Host, Tool.Verb, Request.Path.Expand(Tool.Path, Identifier?.Segment))
        {
            Query = QueryText.Join(Request.Query.ToString(), parameters ?? []),
            Body = Tool.Verb is "GET" or "DELETE" ? null : Request.Body.ToJson(),
        };

    /// <summary>Sends a request; only a success comes back.</summary>
    /// <exception cref="ToolFailedException">Planhat answered with another status.</exception>
    public async Task<PlanhatResponse> SendAsync(PlanhatRequest request, CancellationToken cancellationToken)
    {
        PlanhatResponse answer = await Connection.Proxy.SendAsync(request, cancellationToken);
        return answer.IsSuccess ? answer : throw UpstreamErrors.Failure(answer, Connection, AdviceOn(answer.Status));
    }

    /// <summary>The failure of an answer that does not hold what it should.</summary>
    public ToolFailedException Unexpected(PlanhatResponse answer, string expected) =>
        UpstreamErrors.Unexpected(answer, expected, Connection, isWrite: !Tool.Annotations.ReadOnly);

    private string? AdviceOn(int status) =>
        status == 404 && Identifier is not null ? NotFoundErrors.Sentence(Request, Identifier.Given) : null;
}
