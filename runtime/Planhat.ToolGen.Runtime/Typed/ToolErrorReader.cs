using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Typed;

/// <summary>Reads an error object, which host code may have changed on its way.</summary>
internal static class ToolErrorReader
{
    /// <summary>The error of a failed result.</summary>
    /// <param name="json">The error object.</param>
    /// <param name="upstreamStatus">The HTTP status of Planhat's answer, or null.</param>
    public static ToolError Read(ReadOnlySpan<byte> json, int? upstreamStatus)
    {
        JsonElement error = JsonElements.Of(json);
        return new ToolError
        {
            StatusCode = (int)(Number(error, "statusCode") ?? 500),
            Error = Text(error, "error") ?? string.Empty,
            Message = Text(error, "message") ?? "The call failed.",
            Failures = [.. Items(error, "failures").Select(Failure)],
            IsRemoteError = Member(error, "is_remote_error") is { ValueKind: JsonValueKind.True },
            UpstreamStatus = upstreamStatus,
            RawResponse = Raw(Member(error, "raw_response")),
            Completed = Member(error, "completed") is { } completed
                ? new CompletedItems((int)(Number(completed, "items") ?? 0), Raw(Member(completed, "result")))
                : null,
            RetryAfterSeconds = Number(error, "retry_after_seconds"),
            RateLimit = Member(error, "rate_limit") is { } quota
                ? new RateLimit(Number(quota, "limit"), Number(quota, "remaining"), Number(quota, "reset"))
                : null,
        };
    }

    private static ValidationFailure Failure(JsonElement failure) => new(
        Text(failure, "path") ?? string.Empty,
        Text(failure, "problem") ?? string.Empty,
        Text(failure, "expected"),
        Text(failure, "received"),
        Member(failure, "suggestion")?.GetRawText(),
        Text(failure, "rename_to"));

    private static JsonElement? Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : default;

    private static string? Text(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static long? Number(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out long value) ? value : null;

    // The null has to be spelled out: as an array it would become an empty memory.
    private static ReadOnlyMemory<byte>? Raw(JsonElement? json) => json is { } value ? Encoding.UTF8.GetBytes(value.GetRawText()) : default(ReadOnlyMemory<byte>?);
}
