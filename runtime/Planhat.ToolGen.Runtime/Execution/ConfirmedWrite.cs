using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Sends the one request of a write and gets its answer ready to be shown.</summary>
internal static class ConfirmedWrite
{
    /// <summary>Sends the request. Once Planhat has confirmed it, the call is not given up any more: its result would be lost.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the call until Planhat has answered.</param>
    /// <exception cref="Errors.ToolFailedException">Planhat answered with a status that is no success, or gave no complete answer.</exception>
    public static async Task<PlanhatResponse> SendAsync(OperationCall call, CancellationToken cancellationToken)
    {
        call.Identifier?.Answer?.Dispose();
        PlanhatResponse answer = await call.Upstream.SendAsync(call.Upstream.Request(), cancellationToken);
        await call.CustomFields.PrepareAsync(answer.Body, RecordShape.Everything(call.Tool.Model), CancellationToken.None);
        return answer;
    }
}
