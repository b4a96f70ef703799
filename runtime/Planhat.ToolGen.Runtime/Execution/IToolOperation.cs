namespace Planhat.ToolGen.Execution;

/// <summary>What a kind of tool does with Planhat, from the request to the shaped result.</summary>
internal interface IToolOperation
{
    Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken);
}
