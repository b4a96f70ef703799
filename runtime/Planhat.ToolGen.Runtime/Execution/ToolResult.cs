using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>What a call gives back: the tool's JSON object, or the error object.</summary>
/// <remarks>The JSON's memory is rented: dispose the result once it is written. One that is never disposed does no harm.</remarks>
public sealed class ToolResult : IDisposable
{
    private readonly PooledBuffer _json;

    private ToolResult(PooledBuffer json, bool isError, int? upstreamStatus, RateLimit? rateLimit)
    {
        _json = json;
        IsError = isError;
        UpstreamStatus = upstreamStatus;
        RateLimit = rateLimit;
    }

    /// <summary>Whether the JSON is an error object.</summary>
    public bool IsError { get; }

    /// <summary>One JSON object in UTF-8, without line breaks; valid until the result is disposed.</summary>
    public ReadOnlyMemory<byte> Json => _json.Written;

    /// <summary>The quota as of Planhat's last answer, or null when it said nothing about it.</summary>
    public RateLimit? RateLimit { get; }

    /// <summary>The HTTP status of Planhat's last answer, or null when there was none.</summary>
    public int? UpstreamStatus { get; }

    /// <summary>The result of a call that failed.</summary>
    /// <param name="error">Why it failed.</param>
    public static ToolResult Failed(ToolError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var json = new PooledBuffer(1024);
        ToolErrorWriter.Write(json, error);
        return new ToolResult(json, isError: true, error.UpstreamStatus, error.RateLimit);
    }

    /// <summary>The result of a call that host code answers by itself.</summary>
    /// <param name="json">One JSON object in UTF-8 that fits the tool's output schema; it is copied.</param>
    /// <exception cref="ArgumentException">The text is not one JSON object.</exception>
    public static ToolResult Succeeded(ReadOnlyMemory<byte> json) => new(CopyOf(json), isError: false, upstreamStatus: null, rateLimit: null);

    /// <summary>This result with another object; what is known of Planhat's answer stays. This one remains to be disposed.</summary>
    /// <param name="json">One JSON object in UTF-8 that fits the tool's output schema, or is an error object like this one's; it is copied.</param>
    /// <exception cref="ArgumentException">The text is not one JSON object.</exception>
    public ToolResult WithJson(ReadOnlyMemory<byte> json) => new(CopyOf(json), IsError, UpstreamStatus, RateLimit);

    internal static ToolResult Succeeded(PooledBuffer json, PlanhatResponse answer) =>
        new(json, isError: false, answer.Status, answer.RateLimit);

    /// <summary>Gives the JSON's memory back.</summary>
    public void Dispose() => _json.Dispose();

    private static PooledBuffer CopyOf(ReadOnlyMemory<byte> json)
    {
        ReadOnlyMemory<byte> text = JsonText.Normalize(json);
        if (!JsonText.IsObject(text.Span))
        {
            throw new ArgumentException("A result is one JSON object in UTF-8.", nameof(json));
        }

        var copy = new PooledBuffer(text.Length);
        JsonText.CopyOnOneLine(copy, text.Span);
        return copy;
    }
}
