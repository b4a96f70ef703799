using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>A request in a form that compares whatever the order of query parameters and members.</summary>
internal sealed record ObservedRequest(string Line, JsonNode? Body)
{
    public static ObservedRequest Of(JournalEntry entry) =>
        new(Normalize(entry.Method, entry.Path, entry.Query), entry.Body.Length == 0 ? null : JsonNode.Parse(entry.Body));

    /// <summary>Reads a row of the table: <c>VERB /path?query {body}</c>.</summary>
    public static ObservedRequest Of(string row)
    {
        int verbEnd = row.IndexOf(' ', StringComparison.Ordinal);
        int bodyStart = row.IndexOf(" {", StringComparison.Ordinal);
        string target = bodyStart < 0 ? row[(verbEnd + 1)..] : row[(verbEnd + 1)..bodyStart];
        int query = target.IndexOf('?', StringComparison.Ordinal);
        string line = query < 0
            ? Normalize(row[..verbEnd], target, "")
            : Normalize(row[..verbEnd], target[..query], target[(query + 1)..]);
        return new ObservedRequest(line, bodyStart < 0 ? null : JsonNode.Parse(row[(bodyStart + 1)..]));
    }

    public bool Matches(ObservedRequest other) =>
        string.Equals(Line, other.Line, StringComparison.Ordinal) && JsonNode.DeepEquals(Body, other.Body);

    public override string ToString() => $"{Line} {Body?.ToJsonString()}";

    private static string Normalize(string verb, string path, string query)
    {
        IEnumerable<string> pairs = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(Uri.UnescapeDataString)
            .Order(StringComparer.Ordinal);
        return $"{verb} {Uri.UnescapeDataString(path)}?{string.Join('&', pairs)}";
    }
}
