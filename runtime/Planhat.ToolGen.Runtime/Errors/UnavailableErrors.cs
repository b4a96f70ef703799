using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Errors;

/// <summary>Planhat gave no complete answer, or was not asked for want of a usable token.</summary>
internal static class UnavailableErrors
{
    public static ToolFailedException Of(PlanhatUnavailableException exception, RequestPurpose purpose) =>
        new(exception.Kind is PlanhatFailureKind.MissingToken or PlanhatFailureKind.InvalidToken ? UnusableToken(exception) : Transport(exception, purpose));

    private static ToolError UnusableToken(PlanhatUnavailableException exception) => new()
    {
        StatusCode = 401,
        Error = StatusText.Of(401),
        Message = exception.Message,
    };

    private static ToolError Transport(PlanhatUnavailableException exception, RequestPurpose purpose)
    {
        int status = exception.Kind == PlanhatFailureKind.Timeout ? 504 : 502;
        return new ToolError
        {
            StatusCode = status,
            Error = StatusText.Of(status),
            Message = $"{purpose.Opening}{exception.Message} {AdviceOn(exception.Kind, purpose)}".TrimEnd(),
            IsRemoteError = true,
        };
    }

    private static string? AdviceOn(PlanhatFailureKind kind, RequestPurpose purpose) => kind switch
    {
        PlanhatFailureKind.Connection => purpose.AfterNoConnection,

        // The exception says how to ask for less, which alone helps a read.
        PlanhatFailureKind.TooLarge => purpose.AfterFailure,
        _ => purpose.AfterFailure ?? "Repeat the call after a moment.",
    };
}
