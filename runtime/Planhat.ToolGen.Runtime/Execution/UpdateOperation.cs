using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Execution;

/// <summary>Changes the properties that were given and answers with the whole record.</summary>
internal sealed class UpdateOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        call.Identifier?.Answer?.Dispose();
        PlanhatResponse answer = await call.SendAsync(call.ToUpstream(), cancellationToken);
        return RecordAnswer.Stored(call, answer);
    }
}
