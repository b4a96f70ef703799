namespace Planhat.Tools.Tests.Mistakes;

/// <summary>The lines of <c>mistakes.tsv</c>.</summary>
internal static class MistakeCorpus
{
    public static IReadOnlyList<Mistake> All { get; } = Read();

    private static Mistake[] Read() =>
    [
        .. File.ReadAllLines(Repository.PathOf("tests", "Planhat.Tools.Tests", "Mistakes", "mistakes.tsv"))
            .Select(static (text, index) => (Text: text, Line: index + 1))
            .Where(static row => row.Text.Length > 0 && !row.Text.StartsWith('#'))
            .Select(static row => Mistake.Parse(row.Text, row.Line)),
    ];
}
