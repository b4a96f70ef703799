namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>A row of <c>tools.tsv</c> or <c>extended.tsv</c>: what is known of one endpoint, whatever our definitions say.</summary>
/// <param name="Tool">The tool's name.</param>
/// <param name="Model">The model it works on.</param>
/// <param name="Operation">One of list, get, create, update, delete, custom.</param>
/// <param name="Requires">Arguments the schema requires.</param>
/// <param name="Returns">Members that come back, at least.</param>
public sealed record ToolFact(string Tool, string Model, string Operation, IReadOnlyList<string> Requires, IReadOnlyList<string> Returns)
{
    // The end user's "one of email, externalId, sourceId" is a rule between arguments, which a flat schema cannot require.
    private const string OneOfSeveral = " + one of ";

    /// <summary>The tools that are listed unless filtered out.</summary>
    public static IReadOnlyList<ToolFact> All { get; } = Read("tools.tsv");

    /// <summary>The tools that are listed only when asked for.</summary>
    public static IReadOnlyList<ToolFact> Extended { get; } = Read("extended.tsv");

    /// <summary>The row of a tool.</summary>
    public static ToolFact Of(string tool) => All.Concat(Extended).Single(fact => fact.Tool == tool);

    private static ToolFact[] Read(string file) =>
        [.. File.ReadLines(Repository.PathOf("tests", "Planhat.Tools.Tests", "Facts", file)).Skip(1).Select(Parse)];

    private static ToolFact Parse(string row)
    {
        string[] columns = row.Split('\t');
        return new ToolFact(columns[0], ModelName(columns[1]), columns[2], Names(columns[3].Split(OneOfSeveral)[0]), Members(columns[4]));
    }

    // Tool names say `np` where the model is called `nps`.
    private static string ModelName(string column) => column == "np" ? "nps" : column;

    private static string[] Names(string column) => column == "-" ? [] : column.Split(',');

    // Where the table says `id` of a member it means Planhat's own `_id`.
    private static string[] Members(string column) =>
        column == "(an empty object)" ? [] : [.. column.Split(',').Select(static member => member == "id" ? "_id" : member)];
}
