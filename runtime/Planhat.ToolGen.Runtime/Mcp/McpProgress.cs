using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Execution;

namespace Planhat.ToolGen.Mcp;

/// <summary>Sends the progress of a call to the client that asked for it, in order.</summary>
internal sealed class McpProgress(McpServer server, ProgressToken token, ILogger logger, CancellationToken cancellationToken) : IProgress<ToolProgress>
{
    private Task _sent = Task.CompletedTask;

    public void Report(ToolProgress value) => _sent = SendAfterAsync(_sent, value);

    /// <summary>Waits until everything reported so far is on its way: progress after the result would be lost.</summary>
    public Task FlushAsync() => _sent;

    private async Task SendAfterAsync(Task earlier, ToolProgress value)
    {
        await earlier;
        var progress = new ProgressNotificationValue { Progress = value.Done, Total = value.Total, Message = value.Message };
        try
        {
            await server.NotifyProgressAsync(token, progress, options: null, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The call ends by itself: whoever waits for it is told there.
        }
        catch (Exception exception)
        {
            // A result that is ready counts for more than the news of its making.
            ExecutionLog.ProgressNotSent(logger, exception);
        }
    }
}
