using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Errors;

/// <summary>Planhat gave no complete answer, or was not asked: for want of a usable token, or because the request gate held the request back.</summary>
internal static class UnavailableErrors
{
    public static ToolFailedException Of(PlanhatUnavailableException exception, RequestPurpose purpose) =>
        new(exception.Kind switch
        {
            PlanhatFailureKind.MissingToken or PlanhatFailureKind.InvalidToken => UnusableToken(exception, purpose),
            PlanhatFailureKind.Gated => HeldBack(exception, purpose),
            _ => Transport(exception, purpose),
        });

    private static ToolError UnusableToken(PlanhatUnavailableException exception, RequestPurpose purpose) => new()
    {
        StatusCode = 401,
        Error = StatusText.Of(401),
        Message = $"{exception.Message} {AfterOpen(exception, purpose)}".TrimEnd(),
        LeavesOpen = exception.FollowsOpenAttempt,
    };

    private static ToolError HeldBack(PlanhatUnavailableException exception, RequestPurpose purpose) => new()
    {
        StatusCode = 429,
        Error = StatusText.Of(429),
        Message = $"{purpose.Opening}{exception.Message} {StatusAdvice.Wait(exception.RetryAfter, AfterOpen(exception, purpose))}",
        LeavesOpen = exception.FollowsOpenAttempt,
        RetryAfterSeconds = exception.RetryAfter,
    };

    private static ToolError Transport(PlanhatUnavailableException exception, RequestPurpose purpose)
    {
        int status = exception.Kind == PlanhatFailureKind.Timeout ? 504 : 502;
        return new ToolError
        {
            StatusCode = status,
            Error = StatusText.Of(status),
            Message = $"{purpose.Opening}{exception.Message} {AfterOpen(exception, purpose) ?? AdviceOn(exception.Kind, purpose)}".TrimEnd(),
            IsRemoteError = true,
            LeavesOpen = exception.FollowsOpenAttempt || exception.Kind != PlanhatFailureKind.Connection,
        };
    }

    // The last attempt alone would tell that nothing was sent.
    private static string? AfterOpen(PlanhatUnavailableException exception, RequestPurpose purpose) =>
        exception.FollowsOpenAttempt ? purpose.AfterOpenAttempt : null;

    private static string? AdviceOn(PlanhatFailureKind kind, RequestPurpose purpose) => kind switch
    {
        PlanhatFailureKind.Connection => purpose.AfterNoConnection,

        // The exception says how to ask for less, which alone helps a read.
        PlanhatFailureKind.TooLarge => purpose.AfterFailure,
        _ => purpose.AfterFailure ?? "Repeat the call after a moment.",
    };
}
