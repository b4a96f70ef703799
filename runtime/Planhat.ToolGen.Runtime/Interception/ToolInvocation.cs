using Planhat.ToolGen.Execution;

namespace Planhat.ToolGen.Interception;

/// <summary>Goes on with a call: the next interceptor, in the end the tool itself.</summary>
/// <param name="call">The call; with other arguments than the one that came in, where they are to be changed.</param>
/// <param name="cancellationToken">Ends the call.</param>
/// <returns>The result. A call that fails is a result, too: see <see cref="ToolResult.IsError"/>.</returns>
/// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
public delegate ValueTask<ToolResult> ToolInvocation(ToolCall call, CancellationToken cancellationToken);
