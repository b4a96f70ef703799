namespace Planhat.ToolGen.Emulator;

/// <summary>One request as it reached the emulator.</summary>
/// <param name="Sequence">Running number from 1.</param>
/// <param name="Time">When it arrived, UTC.</param>
/// <param name="Method">Verb.</param>
/// <param name="Host">Addressed host, without port.</param>
/// <param name="Path">Path as sent, percent-encoded; the tenant token in a path of the analytics host is replaced by <c>[redacted]</c>.</param>
/// <param name="Query">Query as sent, without the question mark.</param>
/// <param name="Headers">Header lines; the value of Authorization is replaced by its scheme and <c>[redacted]</c>.</param>
/// <param name="Body">Body text, empty when there was none.</param>
/// <param name="Status">Status of the answer; null while it is being answered, and when the connection was reset or given up.</param>
public sealed record JournalEntry(
    long Sequence,
    DateTimeOffset Time,
    string Method,
    string Host,
    string Path,
    string Query,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    string Body,
    int? Status);
