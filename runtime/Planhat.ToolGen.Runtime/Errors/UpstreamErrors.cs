using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Errors;

/// <summary>Planhat's answers that are no success, and successes that are no clean answer.</summary>
internal static class UpstreamErrors
{
    private const string Reconnect = "the Planhat credentials no longer work: reconnect the account";
    private const string RepeatLater = "Repeat the call later; if it goes on, tell the administrator of the Planhat account.";

    /// <summary>An answer whose status tells of a failure.</summary>
    /// <param name="answer">The answer; it is disposed.</param>
    /// <param name="connection">The connection it came over.</param>
    /// <param name="purpose">What the request was for.</param>
    public static ToolFailedException Failure(PlanhatResponse answer, PlanhatConnection connection, RequestPurpose purpose)
    {
        bool isError = answer.Status >= 400;
        ToolError error = Remote(answer, connection) with
        {
            StatusCode = isError ? answer.Status : 502,
            Error = StatusText.Of(isError ? answer.Status : 502),
            Message = MessageOf(answer, connection, purpose),
            LeavesOpen = answer.FollowsOpenAttempt || answer.Status is 408 or >= 500,
            RetryAfterSeconds = answer.RetryAfter ?? (answer.Status == 429 ? answer.RateLimit?.Reset : null),
        };
        answer.Dispose();
        return new ToolFailedException(error);
    }

    /// <summary>An answer that says success but does not hold what it should.</summary>
    /// <param name="answer">The answer; it is disposed.</param>
    /// <param name="expected">What it should hold, such as "a JSON array of licenses".</param>
    /// <param name="connection">The connection it came over.</param>
    /// <param name="purpose">What the request was for.</param>
    public static ToolFailedException Unexpected(PlanhatResponse answer, string expected, PlanhatConnection connection, RequestPurpose purpose)
    {
        ToolError error = Remote(answer, connection) with
        {
            StatusCode = 502,
            Error = StatusText.Of(502),
            LeavesOpen = true,
            Message = $"{purpose.Opening}Planhat answered {answer.Status}, but with {Describe(answer)} instead of {expected}. {purpose.AfterFailure ?? RepeatLater}",
        };
        answer.Dispose();
        return new ToolFailedException(error);
    }

    /// <summary>A delete that removed nothing.</summary>
    /// <param name="answer">The answer; it is disposed.</param>
    /// <param name="connection">The connection it came over.</param>
    /// <param name="purpose">What the request was for.</param>
    public static ToolFailedException NothingDeleted(PlanhatResponse answer, PlanhatConnection connection, RequestPurpose purpose)
    {
        ToolError error = Remote(answer, connection) with { StatusCode = 404, Error = StatusText.Of(404), Message = purpose.NotFound };
        answer.Dispose();
        return new ToolFailedException(error);
    }

    private static string Describe(PlanhatResponse answer)
    {
        ReadOnlyMemory<byte> body = JsonText.Normalize(answer.Body);
        string type = answer.MediaType ?? "no media type";
        return body.IsEmpty ? "an empty body"
            : JsonText.IsWhole(body.Span, out _) ? $"other JSON ({type})"
            : $"text that is not whole JSON ({type})";
    }

    private static ToolError Remote(PlanhatResponse answer, PlanhatConnection connection) => new()
    {
        StatusCode = answer.Status,
        Error = StatusText.Of(answer.Status),
        Message = "",
        IsRemoteError = true,
        UpstreamStatus = answer.Status,
        RawResponse = RawResponse.Of(answer.Body.Span, connection.Options.Credentials),
        RateLimit = answer.RateLimit,
    };

    private static string MessageOf(PlanhatResponse answer, PlanhatConnection connection, RequestPurpose purpose)
    {
        string attempt = answer.Attempts == 1 ? "" : $" This was attempt {answer.Attempts}.";
        string open = answer.FollowsOpenAttempt && purpose.AfterOpenAttempt is { } unknown ? $" {unknown}" : "";
        return answer.Status == 401
            ? $"{purpose.Opening}Planhat answered 401: {Reconnect}.{attempt}{open}"
            : $"{purpose.Opening}Planhat answered {answer.Status}.{attempt} {StatusAdvice.Of(answer, connection.Api, purpose)}";
    }
}
