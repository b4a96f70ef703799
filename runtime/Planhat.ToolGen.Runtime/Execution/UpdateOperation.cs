namespace Planhat.ToolGen.Execution;

/// <summary>Changes the properties that were given and answers with the whole record.</summary>
internal sealed class UpdateOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken) =>
        RecordAnswer.Stored(call, await ConfirmedWrite.SendAsync(call, cancellationToken));
}
