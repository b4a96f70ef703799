using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Execution;

/// <summary>Sends one request of a bulk write and reads its result.</summary>
internal static class BulkAnswer
{
    private const int BadRequest = 400;

    /// <summary>Sends the request and adds its result to those of the requests before.</summary>
    /// <returns>Planhat's answer: a success, disposed, or the status 400 with a result, by which Planhat says that no item was written.</returns>
    /// <exception cref="ToolFailedException">Planhat answered with another status, gave no complete answer, or one that is no result.</exception>
    public static async Task<PlanhatResponse> SendAsync(OperationCall call, PlanhatRequest request, int sent, BulkResult result, CancellationToken cancellationToken)
    {
        PlanhatResponse answer = await call.Upstream.SendAnywayAsync(request, cancellationToken);
        bool isOutcome = answer.IsSuccess || answer.Status == BadRequest;
        if (isOutcome && result.TryAdd(answer.Body))
        {
            if (answer.IsSuccess)
            {
                answer.Dispose();
            }

            return answer;
        }

        throw answer.IsSuccess
            ? call.Upstream.Unexpected(answer, "the result of a bulk write")
            : BulkErrors.Refused(call, answer, sent);
    }
}
