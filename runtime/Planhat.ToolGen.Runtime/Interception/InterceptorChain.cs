using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Interception;

/// <summary>The interceptors around one tool, outermost first.</summary>
internal sealed class InterceptorChain(ToolInterceptor[] interceptors)
{
    /// <summary>Runs the call through all interceptors.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="call">The call.</param>
    /// <param name="innermost">Executes the tool.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation innermost, CancellationToken cancellationToken)
    {
        ToolInvocation next = innermost;
        foreach (ToolInterceptor interceptor in interceptors.AsEnumerable().Reverse())
        {
            ToolInvocation inner = next;
            next = (changed, token) => InvokeAsync(interceptor, tool, changed, inner, token);
        }

        return next(call, cancellationToken);
    }

    /// <summary>The request as all interceptors want it.</summary>
    public PlanhatRequest OnRequest(PlanhatTool tool, PlanhatRequest request)
    {
        foreach (ToolInterceptor interceptor in interceptors)
        {
            request = interceptor.OnRequest(tool, request) ?? throw NothingReturned(interceptor, "a request");
        }

        return request;
    }

    private static async ValueTask<ToolResult> InvokeAsync(
        ToolInterceptor interceptor, PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken) =>
        await interceptor.InvokeAsync(tool, call, next, cancellationToken) ?? throw NothingReturned(interceptor, "a result");

    // Host code compiled without nullable annotations may return null all the same.
    private static InvalidOperationException NothingReturned(ToolInterceptor interceptor, string what) =>
        new($"The interceptor {interceptor.GetType().Name} returned null instead of {what}.");
}
