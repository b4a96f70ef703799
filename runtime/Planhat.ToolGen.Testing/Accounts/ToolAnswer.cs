using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Testing;

/// <summary>What a call of a tool gave back.</summary>
public sealed class ToolAnswer
{
    private readonly string _tool;
    private readonly string _arguments;

    private ToolAnswer(string tool, string arguments, bool isError, JsonElement json)
    {
        _tool = tool;
        _arguments = arguments;
        IsError = isError;
        Json = json;
    }

    /// <summary>Whether the call failed.</summary>
    public bool IsError { get; }

    /// <summary>The tool's result, or the error object; a JSON string when a tool of another source answered with plain text. Stays valid.</summary>
    public JsonElement Json { get; }

    /// <summary>The error's status, such as 422 for arguments that were refused; null for a success.</summary>
    public int? StatusCode => IsError && Member(Json, "statusCode", JsonValueKind.Number) is { } status ? status.GetInt32() : null;

    /// <summary>The error's message; null for a success.</summary>
    public string? Message => (IsError, Json.ValueKind) switch
    {
        (false, _) => null,
        (_, JsonValueKind.String) => Json.GetString(),
        _ => Text(Json, "message"),
    };

    /// <summary>What is wrong with the arguments; empty for a success, and for errors of another kind.</summary>
    public IReadOnlyList<ValidationFailure> Failures => IsError && Member(Json, "failures", JsonValueKind.Array) is { } failures
        ? [.. failures.EnumerateArray().Select(Failure)]
        : [];

    /// <summary>Expects a success.</summary>
    /// <returns>The tool's result.</returns>
    /// <exception cref="UnexpectedAnswerException">The call failed; the message holds the error object.</exception>
    public JsonElement EnsureSuccess() => IsError ? throw new UnexpectedAnswerException($"{this}\nA success was expected.") : Json;

    /// <summary>Expects an error.</summary>
    /// <param name="statusCode">The status it must have; null for any.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="UnexpectedAnswerException">The call succeeded, or failed with another status.</exception>
    public ToolAnswer EnsureError(int? statusCode = null) => IsError && (statusCode is null || statusCode == StatusCode)
        ? this
        : throw new UnexpectedAnswerException($"{this}\nAn error{(statusCode is null ? "" : $" with status {statusCode}")} was expected.");

    /// <summary>The call and what came of it, for messages of assertions.</summary>
    public override string ToString() => $"{_tool} {_arguments} {(IsError ? "failed with" : "gave")} {Json.GetRawText()}";

    internal static ToolAnswer Of(string tool, string arguments, bool isError, ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new ToolAnswer(tool, arguments, isError, document.RootElement.Clone());
    }

    // Tools of other sources, and the SDK when a tool throws, answer with plain text.
    internal static ToolAnswer OfText(string tool, string arguments, bool isError, string text)
    {
        try
        {
            return Of(tool, arguments, isError, Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException)
        {
            return new ToolAnswer(tool, arguments, isError, JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\""));
        }
    }

    private static ValidationFailure Failure(JsonElement failure) => new(
        Text(failure, "path") ?? "",
        Text(failure, "problem") ?? "",
        Text(failure, "expected"),
        Text(failure, "received"),
        failure.TryGetProperty("suggestion", out JsonElement suggestion) ? suggestion.GetRawText() : null,
        Text(failure, "rename_to"));

    private static string? Text(JsonElement json, string name) => Member(json, name, JsonValueKind.String)?.GetString();

    private static JsonElement? Member(JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind ? value : null;
}
