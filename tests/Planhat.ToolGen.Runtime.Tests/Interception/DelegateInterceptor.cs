using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Interception;

/// <summary>An interceptor written where it is used.</summary>
internal sealed class DelegateInterceptor : ToolInterceptor
{
    public Func<ToolCall, ToolInvocation, CancellationToken, ValueTask<ToolResult>> Invoke { get; init; } =
        static (call, next, cancellationToken) => next(call, cancellationToken);

    public Func<PlanhatTool, PlanhatRequest, PlanhatRequest> Request { get; init; } = static (_, request) => request;

    public override ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken) =>
        Invoke(call, next, cancellationToken);

    public override PlanhatRequest OnRequest(PlanhatTool tool, PlanhatRequest request) => Request(tool, request);
}
