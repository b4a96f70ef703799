using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Interception;

/// <summary>Host code around the calls of tools: changes arguments, upstream requests and results, or answers by itself.</summary>
/// <remarks>
/// Registered by <see cref="ToolInterceptors"/>. One instance serves any number of calls at once, so it keeps nothing about a call.
/// An exception it throws becomes an error of status 500 that tells the client nothing; the log has the particulars. To fail a
/// call on purpose, return <see cref="ToolResult.Failed"/>.
/// </remarks>
public abstract class ToolInterceptor
{
    /// <summary>
    /// Is called for each call that the selection of tools lets pass, before the arguments are bound and checked.
    /// The default goes on with the call as it is.
    /// </summary>
    /// <param name="tool">The tool that is called.</param>
    /// <param name="call">The call. Its arguments are as the client sent them, or as an interceptor outside of this one changed them.</param>
    /// <param name="next">Goes on. An interceptor that answers by itself does not call it; one that repeats a call calls it again.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The result: that of <paramref name="next"/>, or another, which has to fit the tool's output schema as well.</returns>
    public virtual ValueTask<ToolResult> InvokeAsync(PlanhatTool tool, ToolCall call, ToolInvocation next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next(call, cancellationToken);
    }

    /// <summary>
    /// Is called for each request to the tool's own endpoint right before it is sent, so once per upstream page of a list.
    /// Requests that only find out what an identifier means do not come here. The default leaves the request as it is.
    /// </summary>
    /// <param name="tool">The tool that is called.</param>
    /// <param name="request">The request, without address and tokens.</param>
    /// <returns>The request to send.</returns>
    public virtual PlanhatRequest OnRequest(PlanhatTool tool, PlanhatRequest request) => request;
}
