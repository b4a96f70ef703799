using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Creates or updates one record by a bulk write of one item.</summary>
internal sealed class UpsertOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        PlanhatRequest request = call.Upstream.Request();
        byte[] body = [(byte)'[', .. request.Body!.Value.Span, (byte)']'];
        var result = new BulkResult();
        PlanhatResponse answer = await BulkAnswer.SendAsync(call, request with { Body = body }, sent: 1, result, cancellationToken);
        if (!answer.IsSuccess)
        {
            throw BulkErrors.Refused(call, answer, result, sent: 1);
        }

        if (result.Failures.Any())
        {
            throw BulkErrors.NotWritten(call, answer, result);
        }

        var json = new PooledBuffer();
        BulkResultWriter.Write(json, result, call.Options.CharacterBudget, cuts => BulkHints.Of(result, sent: 1, cuts, DroppedItems.Cause(call.Tool.Model), call.CustomFields.Hint));
        return ToolResult.Succeeded(json, answer);
    }
}
