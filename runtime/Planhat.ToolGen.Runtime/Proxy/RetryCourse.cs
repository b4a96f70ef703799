namespace Planhat.ToolGen.Proxy;

/// <summary>How far the attempts at one request have come.</summary>
internal sealed class RetryCourse(PlanhatRequest request, TimeSpan timeout, PlanhatRetryOptions options, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>The request.</summary>
    public PlanhatRequest Request => request;

    /// <summary>Attempts begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether Planhat may have executed an attempt that was followed by another.</summary>
    public bool FollowsOpenAttempt { get; private set; }

    /// <summary>The wait before the next attempt.</summary>
    public TimeSpan Delay { get; private set; }

    private TimeSpan Left => options.MaxTotalTime - time.GetElapsedTime(_start);

    /// <summary>Begins an attempt.</summary>
    /// <returns>How long Planhat may take for the answer.</returns>
    public TimeSpan Begin()
    {
        Attempts++;
        TimeSpan left = Left;
        return Attempts == 1 || !request.IsRepeatable || left >= timeout ? timeout
            : left > TimeSpan.Zero ? left
            : TimeSpan.FromMilliseconds(1);
    }

    /// <summary>Decides whether an attempt is followed by another, and sets the wait before it.</summary>
    /// <param name="answer">The answer, or null when none came.</param>
    /// <param name="failure">Why none came, or null.</param>
    public bool GoesOn(PlanhatResponse? answer, Exception? failure)
    {
        bool isPassing = answer is null
            ? failure is PlanhatUnavailableException unavailable && RetryRule.IsPassing(request, unavailable)
            : RetryRule.IsPassing(request, answer);
        if (!isPassing || Attempts >= options.MaxAttempts)
        {
            return false;
        }

        TimeSpan backoff = RetryRule.Backoff(Attempts, options.Random());
        TimeSpan wait = backoff < options.MaxDelay ? backoff : options.MaxDelay;
        if (RetryRule.AskedBy(answer) is { } asked && asked > wait)
        {
            wait = asked;
        }

        Delay = wait;
        bool goesOn = wait <= options.MaxDelay && wait < Left;
        FollowsOpenAttempt |= goesOn && RetryRule.LeavesOpen(answer, failure);
        return goesOn;
    }
}
