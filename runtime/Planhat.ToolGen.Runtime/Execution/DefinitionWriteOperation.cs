using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Errors;

namespace Planhat.ToolGen.Execution;

/// <summary>A write to a definition of a custom field: it changes what is known of the fields.</summary>
internal sealed class DefinitionWriteOperation(IToolOperation operation, CustomFieldCache cache) : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        bool wasSent = true;
        try
        {
            return await operation.ExecuteAsync(call, cancellationToken);
        }
        catch (ToolFailedException failure)
        {
            // Even an answer that refuses may be the last of several attempts, the first of which went through.
            wasSent = failure.Error.IsRemoteError || failure.Error.LeavesOpen;
            throw;
        }
        finally
        {
            if (wasSent)
            {
                cache.Invalidate();
            }
        }
    }
}
