using Microsoft.Extensions.Logging;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>A call with host code around it, whose failures tell the client nothing.</summary>
internal static class InterceptedCall
{
    /// <summary>Runs the call through all interceptors.</summary>
    /// <param name="interceptors">The interceptors.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="call">The call.</param>
    /// <param name="innermost">Executes the tool; its own failures are results already.</param>
    /// <param name="logger">Told of failures of host code.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async ValueTask<ToolResult> InvokeAsync(
        InterceptorChain interceptors, PlanhatTool tool, ToolCall call, ToolInvocation innermost, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            return await interceptors.InvokeAsync(tool, call, innermost, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            ExecutionLog.InterceptorFailed(logger, tool.Name, exception);
            return ToolResult.Failed(LocalErrors.Unexpected());
        }
    }
}
