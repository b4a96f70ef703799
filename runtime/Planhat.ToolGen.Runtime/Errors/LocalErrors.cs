using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>Failures that are not Planhat's answer.</summary>
internal static class LocalErrors
{
    /// <summary>What to do when a write has no clean answer.</summary>
    public const string ChangeUnknown = "Whether the change was made is not known: read the record before the call is repeated.";

    /// <summary>The arguments are wrong.</summary>
    public static ToolError Validation(IReadOnlyList<ValidationFailure> failures) => new()
    {
        StatusCode = 422,
        Error = StatusText.Of(422),
        Message = failures.Count == 1
            ? "One argument is wrong; nothing was changed in Planhat. Correct it and repeat the call; where a suggestion is given, use it."
            : $"{failures.Count} things are wrong with the arguments; nothing was changed in Planhat. Correct all of them and repeat the call; where a suggestion is given, use it.",
        Failures = failures,
    };

    /// <summary>The tool is not among those the client may call.</summary>
    public static ToolError NotAllowed(PlanhatTool tool) => new()
    {
        StatusCode = 403,
        Error = StatusText.Of(403),
        Message = $"The tool '{tool.Name}' is not enabled on this server. Use one of the listed tools.",
    };

    /// <summary>Planhat gave no complete answer.</summary>
    public static ToolError Unavailable(PlanhatUnavailableException exception, PlanhatTool tool)
    {
        int status = exception.Kind switch
        {
            PlanhatFailureKind.Timeout => 504,
            PlanhatFailureKind.MissingToken => 401,
            _ => 502,
        };
        bool wasSent = exception.Kind is not (PlanhatFailureKind.MissingToken or PlanhatFailureKind.Connection);
        bool mayHaveChanged = wasSent && !tool.Annotations.ReadOnly;
        return new ToolError
        {
            StatusCode = status,
            Error = StatusText.Of(status),
            Message = mayHaveChanged ? $"{exception.Message} {ChangeUnknown}" : exception.Message,
        };
    }

    /// <summary>Something went wrong that nobody foresaw; the log has the particulars.</summary>
    public static ToolError Unexpected() => new()
    {
        StatusCode = 500,
        Error = StatusText.Of(500),
        Message = "The call failed for a reason inside this server, not because of its arguments. Its log has the particulars.",
    };

    /// <summary>One record is larger than a result may be.</summary>
    public static ToolError RecordTooLarge(int mostBytes, RateLimit? rateLimit) => new()
    {
        StatusCode = 413,
        Error = StatusText.Of(413),
        Message = $"One record is larger than {mostBytes / (1024 * 1024)} MB. Use `fields` to name the few properties that are needed.",
        RateLimit = rateLimit,
    };
}
