namespace Planhat.ToolGen.Tests.Support;

/// <summary>A definition with one fault, and the finding that is expected.</summary>
internal sealed record BrokenDefinition(string Name, string Text, Finding Expected)
{
    private const char Open = '«';
    private const char Close = '»';

    public static string Path { get; } = SourceFolder.Of("Samples", "broken-definitions.txt");

    public static IReadOnlyList<BrokenDefinition> ReadAll() =>
        [.. File.ReadAllText(Path).ReplaceLineEndings("\n").Split("\n=== ").Skip(1).Select(Read)];

    private static BrokenDefinition Read(string section)
    {
        string[] lines = section.TrimEnd('\n').Split('\n');
        string[] expectation = lines[^1].Split(' ', 3);
        string marked = string.Join('\n', lines[1..^1]) + "\n";
        string before = marked[..marked.IndexOf(Open, StringComparison.Ordinal)];
        string under = marked[(before.Length + 1)..marked.IndexOf(Close, StringComparison.Ordinal)];
        return new BrokenDefinition(
            lines[0],
            marked.Replace($"{Open}", "", StringComparison.Ordinal).Replace($"{Close}", "", StringComparison.Ordinal),
            new Finding(
                expectation[1],
                "test.planhat.yaml",
                before.Count(static character => character == '\n') + 1,
                before.Length - before.LastIndexOf('\n'),
                under,
                expectation.Length > 2 ? expectation[2] : ""));
    }
}
