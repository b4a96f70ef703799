using Planhat.ToolGen.Binding;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>A call that is bound, checked and resolved: what an operation works with.</summary>
/// <param name="Request">The bound arguments.</param>
/// <param name="Identifier">What stands in the place of <c>{id}</c>, or null.</param>
/// <param name="Start">The place a list begins or goes on at.</param>
/// <param name="Progress">Told how far the call has come, or null.</param>
/// <param name="CustomFields">What is known of the account's custom fields.</param>
/// <param name="Upstream">Sends its requests.</param>
/// <param name="Options">The limits.</param>
internal sealed record OperationCall(
    ToolRequest Request,
    ResolvedIdentifier? Identifier,
    ListPosition Start,
    IProgress<ToolProgress>? Progress,
    CallCustomFields CustomFields,
    UpstreamCall Upstream,
    ExecutionOptions Options)
{
    /// <summary>The tool that is called.</summary>
    public PlanhatTool Tool => Request.Tool;

    /// <summary>The API the tool belongs to.</summary>
    public ApiDescription Api => Upstream.Connection.Api;
}
