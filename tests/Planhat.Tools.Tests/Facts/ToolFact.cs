namespace Planhat.Tools.Tests.Facts;

/// <summary>A row of <c>tools.tsv</c>: what is known of one endpoint, whatever our definitions say.</summary>
/// <param name="Requires">Arguments the schema requires.</param>
/// <param name="Returns">Members that come back, at least.</param>
public sealed record ToolFact(string Tool, string Model, string Operation, IReadOnlyList<string> Requires, IReadOnlyList<string> Returns)
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<ToolFact> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Planhat.Tools.Tests", "Facts", "tools.tsv")).Skip(1).Select(Parse),
    ];

    private static ToolFact Parse(string row)
    {
        string[] columns = row.Split('\t');
        return new ToolFact(columns[0], columns[1], columns[2], Names(columns[3]), Names(columns[4]));
    }

    // The table writes `id` for Planhat's own member `_id`, except where it means the argument.
    private static string[] Names(string column) => column is "-" or "(an empty object)" ? [] : column.Split(',');
}
