using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Errors;

/// <summary>Failures that are not Planhat's answer.</summary>
internal static class LocalErrors
{
    private const string NothingChanged = "; nothing was changed in Planhat";

    /// <summary>What to do when a write has no clean answer.</summary>
    public const string ChangeUnknown = "Whether the change was made is not known: read the record before the call is repeated.";

    /// <summary>What to do when a create has no clean answer: there is no identifier to read by.</summary>
    public const string CreationUnknown =
        "Whether the change was made is not known: list by a distinguishing property first, and repeat the call only if the record is not there.";

    /// <summary>The arguments are wrong, which was found before anything was sent.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="failures">What is wrong.</param>
    /// <param name="isComplete">Whether nothing else can be; otherwise identifiers are still to be looked up.</param>
    public static ToolError Validation(PlanhatTool tool, IReadOnlyList<ValidationFailure> failures, bool isComplete = true) =>
        Validation(failures, tool.Annotations.ReadOnly ? "; nothing was sent to Planhat" : NothingChanged, isComplete ? "" : " Identifiers are checked after this.");

    /// <summary>The arguments of a tool that only leads to others are wrong.</summary>
    public static ToolError ValidationBeforeAnyCall(IReadOnlyList<ValidationFailure> failures) => Validation(failures, "; nothing was sent to Planhat", after: "");

    /// <summary>The arguments are wrong, which look-ups in Planhat brought out.</summary>
    public static ToolError ValidationByLookUp(PlanhatTool tool, IReadOnlyList<ValidationFailure> failures) =>
        Validation(failures, tool.Annotations.ReadOnly ? "" : NothingChanged, after: "");

    /// <summary>The tool is not among those the client may call.</summary>
    public static ToolError NotAllowed(PlanhatTool tool) => new()
    {
        StatusCode = 403,
        Error = StatusText.Of(403),
        Message = $"The tool '{tool.Name}' is not enabled on this server. Use one of the listed tools.",
    };

    /// <summary>Something went wrong that nobody foresaw; the log has the particulars.</summary>
    public static ToolError Unexpected() => new()
    {
        StatusCode = 500,
        Error = StatusText.Of(500),
        Message = "The call failed for a reason inside this server, not because of its arguments. Its log has the particulars.",
    };

    /// <summary>One record is larger than a result may be.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="id">Planhat's identifier of the record, or null when it has none.</param>
    /// <param name="mostBytes">The largest size, in bytes.</param>
    /// <param name="rateLimit">The quota, or null.</param>
    public static ToolError RecordTooLarge(PlanhatTool tool, string? id, int mostBytes, RateLimit? rateLimit) => new()
    {
        StatusCode = 413,
        Error = StatusText.Of(413),
        Message = $"{Name(tool, id)} is larger than {mostBytes / (1024 * 1024)} MB. Use `fields` to name the few properties that are needed.",
        RateLimit = rateLimit,
    };

    private static string Name(PlanhatTool tool, string? id) =>
        id is null ? $"One {tool.Model.Title} record" : $"The {tool.Model.Title} with the _id '{EchoedText.Of(id)}'";

    private static ToolError Validation(IReadOnlyList<ValidationFailure> failures, string outcome, string after) => new()
    {
        StatusCode = 422,
        Error = StatusText.Of(422),
        Message = (failures.Count == 1
            ? $"One argument is wrong{outcome}. Correct it and repeat the call; where a suggestion is given, use it; where rename_to is given, use that name."
            : $"{failures.Count} things are wrong with the arguments{outcome}. Correct all of them and repeat the call; where a suggestion is given, use it; where rename_to is given, use that name.")
            + after,
        Failures = failures,
    };
}
