using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Errors;

/// <summary>Bulk writes that failed as a whole, or broke off between two requests.</summary>
internal static class BulkErrors
{
    // Room for the quotes and escapes that a body of 4 KB as a string would need.
    private const int RawCharacters = 3_500;

    /// <summary>A status that is no success; Planhat may have sent the result of the write all the same.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The answer; it is disposed.</param>
    /// <param name="sent">Items of the request.</param>
    public static ToolFailedException Refused(OperationCall call, PlanhatResponse answer, int sent)
    {
        var result = new BulkResult();
        return result.TryAdd(answer.Body) ? Refused(call, answer, result, sent) : call.Upstream.Failure(answer);
    }

    /// <summary>No item was written, in none of the requests.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The last answer; it is disposed.</param>
    /// <param name="result">The results.</param>
    /// <param name="sent">Items that were sent.</param>
    public static ToolFailedException Refused(OperationCall call, PlanhatResponse answer, BulkResult result, int sent)
    {
        ToolError error = call.Upstream.Failure(answer).Error;
        return new ToolFailedException(error with
        {
            Message = $"{error.Message} Planhat's result for {Plural.Of(sent, "item")}: {result.Summary()}.",
            RawResponse = Raw(call, result),
        });
    }

    /// <summary>A write of one record that Planhat answered with success, and with a failure inside.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="result">What it holds.</param>
    public static ToolFailedException NotWritten(OperationCall call, PlanhatResponse answer, BulkResult result)
    {
        string members = string.Join(", ", result.Failures.Select(static member => member.Name));
        return new ToolFailedException(new ToolError
        {
            StatusCode = 422,
            Error = StatusText.Of(422),
            Message = $"Planhat did not write the {call.Tool.Model.Title}: {members} in raw_response say why. Correct the arguments and repeat the call.",
            IsRemoteError = true,
            UpstreamStatus = answer.Status,
            RawResponse = Raw(call, result),
            RateLimit = answer.RateLimit,
        });
    }

    /// <summary>One of several requests failed; those before it went through, those after it were not sent.</summary>
    /// <param name="failure">Why it failed.</param>
    /// <param name="call">The call.</param>
    /// <param name="result">The results of the requests before it.</param>
    /// <param name="batches">All requests.</param>
    /// <param name="done">How many of them went through.</param>
    public static ToolFailedException BrokenOff(ToolError failure, OperationCall call, BulkResult result, IReadOnlyList<BulkBatch> batches, int done)
    {
        BulkBatch failed = batches[done];
        int budget = call.Options.CharacterBudget;
        bool isFirst = done == 0;
        string before = isFirst ? "" : $"The items 0 to {failed.First - 1} are done, and `completed` holds their result: {result.Summary()}. ";
        string others = failed == batches[^1] ? "" : $"; the items {failed.Last + 1} to {batches[^1].Last} were not sent";
        string goOn = isFirst ? "" : GoOn(failure, failed);
        return new ToolFailedException(failure with
        {
            Message = $"{before}The request with the items {failed.First} to {failed.Last} failed{others}. {failure.Message}{goOn}",
            Completed = new CompletedItems(
                failed.First,
                isFirst ? default(ReadOnlyMemory<byte>?) : ResultJson(result, budget, cuts => BulkHints.Of(result, failed.First, cuts, DroppedItems.Cause(call.Tool.Model), customFields: null))),
        });
    }

    private static string GoOn(ToolError failure, BulkBatch failed) => failure.LeavesOpen
        ? $" Do not send the items 0 to {failed.First - 1} again. First look which of the items {failed.First} to {failed.Last} were written, then send those that were not and the ones behind them."
        : $" Do not send the items that are done again: go on with item {failed.First}, counted from 0.";

    // Failures first and lists cut: what a plain cut after 4 KB would leave may be keys alone.
    private static ReadOnlyMemory<byte>? Raw(OperationCall call, BulkResult result) =>
        RawResponse.Of(ResultJson(result, RawCharacters, static _ => []), call.Upstream.Connection.Options.Credentials);

    private static byte[] ResultJson(BulkResult result, int budget, Func<IReadOnlyList<string>, IEnumerable<string>> hints)
    {
        using var json = new PooledBuffer();
        BulkResultWriter.Write(json, result, budget, hints);
        return json.Written.ToArray();
    }
}
