using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Execution;

/// <summary>Makes a record and answers with it as Planhat stored it.</summary>
internal sealed class CreateOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        PlanhatResponse answer = await call.SendAsync(call.ToUpstream(), cancellationToken);
        return RecordAnswer.Stored(call, answer);
    }
}
