namespace Planhat.ToolGen.Proxy;

/// <summary>Whether a failure may be answered by sending the request again, and how long to wait before.</summary>
internal static class RetryRule
{
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(0.5);

    /// <summary>Whether an answer is a failure that sending again may mend without doing anything twice.</summary>
    public static bool IsPassing(PlanhatRequest request, PlanhatResponse answer) =>
        answer.Status == 429 || (request.IsRepeatable && answer.Status is 408 or 500 or 502 or 503 or 504);

    /// <summary>Whether sending again may bring the answer that did not come, without doing anything twice.</summary>
    public static bool IsPassing(PlanhatRequest request, PlanhatUnavailableException failure) =>
        failure.Kind == PlanhatFailureKind.Connection
        || (request.IsRepeatable && failure.Kind is PlanhatFailureKind.Timeout or PlanhatFailureKind.Truncated);

    /// <summary>Whether Planhat may have executed a request that failed so.</summary>
    /// <param name="answer">The answer, or null when none came.</param>
    /// <param name="failure">Why none came, or null.</param>
    public static bool LeavesOpen(PlanhatResponse? answer, Exception? failure) => answer is null
        ? failure is not PlanhatUnavailableException { Kind: PlanhatFailureKind.Connection }
        : answer.Status != 429;

    /// <summary>The wait that Planhat asks for, or null.</summary>
    public static TimeSpan? AskedBy(PlanhatResponse? answer)
    {
        long? seconds = answer?.RetryAfter ?? (answer?.Status == 429 ? answer.RateLimit?.Reset : null);
        return seconds is { } known ? TimeSpan.FromSeconds(Math.Min(known, int.MaxValue)) : null;
    }

    /// <summary>The wait after an attempt when nobody asks for one: doubled each time, between half and all of it.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="random">From 0 to below 1.</param>
    public static TimeSpan Backoff(int attempt, double random) => FirstBackoff * (1 << (attempt - 1)) * (0.5 + (random / 2));
}
