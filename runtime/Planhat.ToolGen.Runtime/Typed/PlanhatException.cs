using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Typed;

/// <summary>A call that failed. The derived types tell what to do about it; the message is fit to be shown, it names no token.</summary>
public class PlanhatException : Exception
{
    /// <summary>Tells of a failed call.</summary>
    /// <param name="tool">The tool that was called.</param>
    /// <param name="error">Why it failed.</param>
    public PlanhatException(string tool, ToolError error)
        : base(MessageOf(error))
    {
        ArgumentNullException.ThrowIfNull(tool);
        Tool = tool;
        Error = error;
    }

    /// <summary>The tool that was called.</summary>
    public string Tool { get; }

    /// <summary>Everything that is known of the failure.</summary>
    public ToolError Error { get; }

    /// <summary>The HTTP status: Planhat's own, or the one that fits a failure on this side.</summary>
    public int StatusCode => Error.StatusCode;

    /// <summary>What is wrong with what was given, each with a JSON pointer; empty when something else is at fault.</summary>
    public IReadOnlyList<ValidationFailure> Failures => Error.Failures;

    /// <summary>How long to wait before the call is repeated; null when nothing tells.</summary>
    public TimeSpan? RetryAfter => Error.RetryAfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The quota; null when Planhat said nothing about it.</summary>
    public RateLimit? RateLimit => Error.RateLimit;

    /// <summary>Planhat's body, at most 4 KB; null when there was none.</summary>
    public JsonElement? RawResponse => Error.RawResponse is { } raw ? JsonElements.Of(raw.Span) : null;

    /// <summary>
    /// What became of the first records of an upsert, before the request that failed; the records behind them may be upserted again.
    /// Null for other calls, and for an upsert of one request.
    /// </summary>
    public UpsertResult? Completed { get; internal set; }

    internal static PlanhatException Of(string tool, ToolError error) => error.StatusCode switch
    {
        400 or 413 or 422 => new PlanhatValidationException(tool, error),
        401 or 403 => new PlanhatAccessException(tool, error),
        404 => new PlanhatNotFoundException(tool, error),
        429 => new PlanhatRateLimitException(tool, error),
        >= 500 => new PlanhatServiceException(tool, error),
        _ => new PlanhatException(tool, error),
    };

    private static string MessageOf(ToolError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Failures.Count == 0
            ? error.Message
            : $"{error.Message} {string.Join("; ", error.Failures.Select(static failure => $"{(failure.Path.Length == 0 ? "arguments" : failure.Path)} {failure.Problem}"))}.";
    }
}
