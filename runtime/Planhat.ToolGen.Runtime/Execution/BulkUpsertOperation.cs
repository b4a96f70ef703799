using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Creates or updates many records, in as many requests as Planhat's maximum makes necessary, one after another.</summary>
internal sealed class BulkUpsertOperation : IToolOperation
{
    public async Task<ToolResult> ExecuteAsync(OperationCall call, CancellationToken cancellationToken)
    {
        PlanhatRequest request = call.Upstream.Request();
        IReadOnlyList<BulkBatch> batches = BulkBatch.Divide(request.Body!.Value, call.Api.BulkMaximum);
        var result = new BulkResult();
        PlanhatResponse? last = null;
        int done = 0;
        int refused = 0;

        // Requests at the same time about the same records would race, and Planhat answers that with duplicated keys.
        foreach (BulkBatch batch in batches)
        {
            try
            {
                last = await BulkAnswer.SendAsync(call, request with { Body = batch.Body }, batch.Count, result, cancellationToken);
            }
            catch (ToolFailedException failure) when (batches.Count > 1)
            {
                throw BulkErrors.BrokenOff(failure.Error, call, result, batches, done);
            }

            done++;
            refused += last.IsSuccess ? 0 : 1;
            call.Progress?.Report(new ToolProgress(done, batches.Count, $"Sent {batch.Last + 1} of {batches[^1].Last + 1} items: {result.Summary()}."));
        }

        int sent = batches[^1].Last + 1;
        if (refused == batches.Count)
        {
            throw BulkErrors.Refused(call, last!, result, sent);
        }

        var json = new PooledBuffer();
        BulkResultWriter.Write(json, result, call.Options.CharacterBudget, cuts => BulkHints.Of(result, sent, cuts, DroppedItems.Cause(call.Tool.Model), call.CustomFields.Hint));
        return ToolResult.Succeeded(json, last!);
    }
}
