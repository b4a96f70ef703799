namespace Planhat.ToolGen.Testing;

/// <summary>One place in which what is differs from what was approved.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) into the snapshot, such as <c>/tools/x/inputSchema/properties/limit/maximum</c>.</param>
/// <param name="Before">JSON text of the approved value; null when it is new.</param>
/// <param name="After">JSON text of the value as it is; null when it is gone.</param>
public sealed record SnapshotDifference(string Pointer, string? Before, string? After)
{
    private const int MostCharacters = 100;
    private const int Context = 20;

    /// <summary>The difference on one line, long values cut down to where they differ.</summary>
    public override string ToString() => (Before, After) switch
    {
        (null, { } after) => $"{Pointer}: new, {Start(after)}",
        ({ } before, null) => $"{Pointer}: gone, was {Start(before)}",
        ({ } before, { } after) => Change(before, after),
        _ => Pointer,
    };

    private string Change(string before, string after)
    {
        int same = before.AsSpan().CommonPrefixLength(after);
        int skipped = Math.Max(before.Length, after.Length) > MostCharacters ? Math.Max(0, same - Context) : 0;
        return $"{Pointer}: {Part(before, skipped)} → {Part(after, skipped)}";
    }

    private static string Start(string json) => Part(json, 0);

    private static string Part(string json, int from)
    {
        string tail = json[from..];
        return (from > 0 ? "…" : "") + (tail.Length > MostCharacters ? tail[..MostCharacters] + "…" : tail);
    }
}
