using Microsoft.Extensions.Options;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Tools;

namespace Acme.ExtraTools.Interceptors;

/// <summary>A policy for all tools: deletes are refused outside the hours in which somebody could put them right.</summary>
internal sealed class DeleteOnlyInWindow(IOptions<DeleteWindow> window, TimeProvider clock) : ToolInterceptor
{
    public override ValueTask<ToolResult> InvokeAsync(
        PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
    {
        var now = TimeOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return tool.Method != ToolMethod.Delete || window.Value.Contains(now)
            ? next(call, cancellationToken)
            : ValueTask.FromResult(ToolResult.Failed(Refusal(tool)));
    }

    private ToolError Refusal(PlanhatTool tool) => new()
    {
        StatusCode = 403,
        Error = "Forbidden",
        Message = $"Acme deletes a {tool.Model.Title} only between {window.Value.From:HH:mm} and {window.Value.Until:HH:mm} UTC. Nothing was sent to Planhat; ask again then.",
    };
}
