namespace Planhat.ToolGen.Execution;

/// <summary>Makes a record and answers with it as Planhat stored it.</summary>
internal sealed class CreateOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken) =>
        RecordAnswer.Stored(call, await ConfirmedWrite.SendAsync(call, cancellationToken));
}
