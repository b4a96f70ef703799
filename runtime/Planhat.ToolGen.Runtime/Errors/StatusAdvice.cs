using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>What to do after a status that is no success: one piece of advice, the most specific there is.</summary>
internal static class StatusAdvice
{
    /// <summary>The advice, in sentences.</summary>
    public static string Of(PlanhatResponse answer, ApiDescription api, RequestPurpose purpose)
    {
        string? open = answer.FollowsOpenAttempt ? purpose.AfterOpenAttempt : null;
        if (answer.Status == 429)
        {
            return Wait(answer.RetryAfter ?? answer.RateLimit?.Reset, open);
        }

        string advice = OfStatus(answer, api, purpose);
        return open is null || open == advice ? advice : $"{advice} {open}";
    }

    /// <summary>How long to wait, and what to do then.</summary>
    /// <param name="seconds">The seconds, or null when nothing tells.</param>
    /// <param name="open">What to do because an earlier attempt may have been executed, a sentence; null to repeat the call.</param>
    public static string Wait(long? seconds, string? open)
    {
        string wait = seconds is { } known ? $"Wait {Plural.Of(known, "second")}" : "Wait about a minute";
        return open is null ? $"{wait}, then repeat the call." : $"{wait}. {open}";
    }

    private static string OfStatus(PlanhatResponse answer, ApiDescription api, RequestPurpose purpose)
    {
        string? general = api.ErrorAdvice.GetValueOrDefault(answer.Status);
        return answer.Status switch
        {
            404 => purpose.NotFound,
            408 or >= 500 => purpose.AfterFailure
                ?? (answer.RetryAfter is { } seconds ? Wait(seconds, open: null) : general ?? "Repeat the call after a moment."),
            < 400 => "Redirects are not followed: check the base URL.",
            409 => general ?? "The request conflicts with what is stored: read the record, then decide what to change.",
            413 or 414 or 431 => general ?? "The request is too long: name fewer ids, filters or fields.",
            _ => general ?? "Planhat refused the request: change the arguments; unchanged the call fails again.",
        };
    }
}
