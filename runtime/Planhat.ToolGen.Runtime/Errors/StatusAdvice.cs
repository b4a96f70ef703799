using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>What to do after a status that is no success: one piece of advice, the most specific there is.</summary>
internal static class StatusAdvice
{
    /// <summary>The advice, in sentences.</summary>
    public static string Of(PlanhatResponse answer, ApiDescription api, RequestPurpose purpose)
    {
        string? general = api.ErrorAdvice.GetValueOrDefault(answer.Status);
        return answer.Status switch
        {
            404 => purpose.NotFound,
            429 => Wait(answer.RetryAfter ?? answer.RateLimit?.Reset),
            408 or >= 500 => purpose.AfterFailure ?? general ?? "Repeat the call after a moment.",
            < 400 => "Redirects are not followed: check the base URL.",
            409 => general ?? "The request conflicts with what is stored: read the record, then decide what to change.",
            413 or 414 or 431 => general ?? "The request is too long: name fewer ids, filters or fields.",
            _ => general ?? "Planhat refused the request: change the arguments; unchanged the call fails again.",
        };
    }

    private static string Wait(long? seconds) => seconds is { } known
        ? $"Wait {Plural.Of(known, "second")}, then repeat the call."
        : "Wait about a minute, then repeat the call.";
}
