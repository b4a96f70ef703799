using Planhat.ToolGen.Emulator.Faults;

namespace Planhat.ToolGen.Emulator;

/// <summary>A way in which an answer goes wrong.</summary>
public abstract class Fault
{
    private protected Fault()
    {
    }

    /// <summary>The connection is reset and the request is not processed.</summary>
    public static Fault Reset { get; } = new ResetFault(processes: false);

    /// <summary>The request is processed, then the connection is reset: a write has happened although nobody was told.</summary>
    public static Fault ResetAfterProcessing { get; } = new ResetFault(processes: true);

    /// <summary>No answer comes until the caller gives up; the request is not processed.</summary>
    public static Fault Hang { get; } = new HangFault();

    /// <summary>The true answer breaks off in the middle of its body; the request is processed.</summary>
    public static Fault Truncated { get; } = new TruncatedFault();

    /// <summary>Status 200 with an object that has an <c>error</c> member, where lists have an array.</summary>
    public static Fault NotAnArray { get; } = new AnswerFault(
        static () => EmulatorResponse.Text(200, "application/json; charset=utf-8", """{"error":"Something went wrong"}"""));

    /// <summary>A given answer; the request is not processed.</summary>
    /// <param name="status">HTTP status, 200 to 599.</param>
    /// <param name="body">Body text; null for a sentence that fits the status.</param>
    /// <param name="contentType">Content type of the body.</param>
    /// <param name="headers">Further headers, such as <c>Retry-After</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is out of range.</exception>
    public static Fault Status(
        int status,
        string? body = null,
        string contentType = "text/html; charset=utf-8",
        IEnumerable<KeyValuePair<string, string>>? headers = null)
    {
        CheckStatus(status);
        KeyValuePair<string, string>[] lines = [.. headers ?? []];

        // HTTP allows no body with these two, and Kestrel refuses to send one.
        EmulatorResponse answer = status is 204 or 304
            ? EmulatorResponse.Empty(status)
            : EmulatorResponse.Text(status, contentType, body ?? StatusSentence.Of(status));
        return new AnswerFault(() => answer.WithHeaders(lines));
    }

    /// <summary>The true answer, late.</summary>
    /// <param name="delay">How long to wait before the request is processed; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative.</exception>
    public static Fault Slow(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new SlowFault(delay);
    }

    /// <summary>An HTML page, as a proxy on the way sends it; the request is not processed.</summary>
    /// <param name="status">HTTP status, 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is out of range.</exception>
    public static Fault Html(int status = 502)
    {
        CheckStatus(status);
        string sentence = StatusSentence.Of(status);
        return Status(status, $"<!DOCTYPE html><html><head><title>{sentence}</title></head><body><h1>{sentence}</h1></body></html>");
    }

    /// <summary>An empty body; the request is not processed.</summary>
    /// <param name="status">HTTP status, 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is out of range.</exception>
    public static Fault EmptyBody(int status = 200)
    {
        CheckStatus(status);
        return new AnswerFault(() => EmulatorResponse.Empty(status));
    }

    /// <summary>Status 200 and a JSON array with one huge record; the request is not processed.</summary>
    /// <param name="bytes">Length of the body in bytes, 64 to 1 GiB.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of range.</exception>
    public static Fault Oversized(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, OversizedFault.Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, OversizedFault.Maximum);
        return new OversizedFault(bytes);
    }

    internal abstract Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken);

    private static void CheckStatus(int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
    }
}
