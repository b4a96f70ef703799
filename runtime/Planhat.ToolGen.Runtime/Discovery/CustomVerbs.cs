using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>What people say for the operations that are none of the standard five: the tool's own verb, and its like.</summary>
internal static class CustomVerbs
{
    private const string Bulk = "bulk";

    private static readonly (string Verb, string[] Spoken)[] Table =
    [
        (Bulk, ["bulk", "import", "sync", "batch", "mass", "many", "csv", "spreadsheet", "upload", "load", "migrate", "several", "dozens", "hundreds", "thousands"]),
        ("upsert", ["upsert", "sync", "import"]),
        ("duplicate", ["duplicate", "copy", "clone", "repeat", "again", "same", "twice"]),
        ("lean", ["lean", "ids", "fast", "quick", "only"]),
        ("ingest", ["ingest", "push", "send", "load", "import", "upload", "report", "write", "transmit"]),
        ("track", ["track", "send", "log", "ingest", "record", "report"]),
    ];

    /// <summary>Whether a query asks for the operation of a tool; null when the tool has none of its own.</summary>
    /// <param name="tool">A tool of any method.</param>
    /// <param name="words">The words of the query.</param>
    public static bool? Asks(PlanhatTool tool, IReadOnlyList<string> words)
    {
        IReadOnlyList<string> name = SearchWords.Of(tool.Name);
        string[] spoken = [.. Table.Where(row => name.Contains(row.Verb, StringComparer.Ordinal)).SelectMany(static row => row.Spoken)];
        return spoken.Length == 0
            ? null
            : Spoken(words).Any(word => spoken.Contains(word, StringComparer.Ordinal)) || AsksForEither(spoken, words) || AsksForMany(tool, name, words);
    }

    /// <summary>Whether a tool is there for many records in one call.</summary>
    public static bool IsBulk(PlanhatTool tool) => SearchWords.Of(tool.Name).Contains(Bulk, StringComparer.Ordinal);

    // "How many" and "too many" are no wish for many records at once.
    private static IEnumerable<string> Spoken(IReadOnlyList<string> words) =>
        words.Where((word, index) => !(word == "many" && index > 0 && words[index - 1] is ("how" or "too")));

    private static bool AsksForMany(PlanhatTool tool, IReadOnlyList<string> name, IReadOnlyList<string> words) =>
        name.Contains(Bulk, StringComparer.Ordinal)
        && ManyRecords.AreMeant(words, SearchTerms.OfWords([.. name, .. tool.Synonyms.SelectMany(SearchWords.Of)]));

    // "Create or update" is what an upsert does.
    private static bool AsksForEither(string[] spoken, IReadOnlyList<string> words) =>
        spoken.Contains("upsert", StringComparer.Ordinal)
        && words.Contains("create", StringComparer.Ordinal)
        && words.Contains("update", StringComparer.Ordinal);
}
