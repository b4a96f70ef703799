using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>A tool that leads to others.</summary>
internal abstract class DiscoveryTool(Tool description) : McpServerTool
{
    public sealed override Tool ProtocolTool => description;

    public sealed override IReadOnlyList<object> Metadata => [];

    public sealed override ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
        AnswerAsync(McpArguments.ToJson(request.Params.Arguments), request, cancellationToken);

    /// <summary>Answers a call.</summary>
    /// <param name="arguments">The arguments, a JSON object; empty for none.</param>
    /// <param name="request">The request they came with.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    protected abstract ValueTask<CallToolResult> AnswerAsync(
        ReadOnlyMemory<byte> arguments, RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken);

    protected static CallToolResult Refuse(FailureList failures)
    {
        using ToolResult result = ToolResult.Failed(LocalErrors.ValidationBeforeAnyCall(failures));
        return PlanhatMcpTool.ToProtocol(result);
    }

    protected static JsonElement Schema(ReadOnlySpan<byte> json) => JsonText.ToElement(json);
}
