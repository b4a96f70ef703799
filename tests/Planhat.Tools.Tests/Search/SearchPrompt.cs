using Planhat.ToolGen.TestSupport;

namespace Planhat.Tools.Tests.Search;

/// <summary>One line of <c>prompts.tsv</c>: what somebody might type, and the tools of which one has to be found.</summary>
/// <param name="Part"><see cref="Tuned"/> or <see cref="HeldOut"/>.</param>
/// <param name="Prompt">The words.</param>
/// <param name="Tools">The tools that are right.</param>
public sealed record SearchPrompt(string Part, string Prompt, IReadOnlyList<string> Tools)
{
    /// <summary>Looked at while weights and word lists were chosen.</summary>
    public const string Tuned = "tuned";

    /// <summary>Only ever measured.</summary>
    public const string HeldOut = "held out";

    /// <summary>All prompts, in the order of the file.</summary>
    public static IReadOnlyList<SearchPrompt> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Planhat.Tools.Tests", "Search", "prompts.tsv")).Skip(1).Select(static line => Read(line.Split('\t'))),
    ];

    private static SearchPrompt Read(string[] cells) => new(cells[0], cells[1], cells[2].Split(','));
}
