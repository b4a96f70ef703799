using Planhat.ToolGen.Language;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary>Finds the tools someone may have meant.</summary>
internal static class NameSearch
{
    private const int Most = 3;

    /// <summary>The name that differs least, then those that share most words with what was asked for.</summary>
    public static IReadOnlyList<string> Near(string asked, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => name.Equals(asked, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return [same];
        }

        string[] words = WordsOf(asked);
        IEnumerable<string> alike = names
            .Select(name => (Name: name, Shared: Shared(words, WordsOf(name))))
            .Where(static candidate => candidate.Shared > 0)
            .OrderByDescending(static candidate => candidate.Shared)
            .ThenBy(static candidate => candidate.Name.Length)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .Select(static candidate => candidate.Name);
        return NearestName.Find(asked, names) is { } nearest ? [nearest] : [.. alike.Take(Most)];
    }

    // "license" is in "licenses", too; words of one or two letters are in everything.
    private static int Shared(string[] asked, string[] name) => asked.Count(word =>
        word.Length > 2 && name.Any(other => other.StartsWith(word, StringComparison.Ordinal) || (other.Length > 2 && word.StartsWith(other, StringComparison.Ordinal))));

    private static string[] WordsOf(string name) =>
        [.. name.ToLowerInvariant().Split(['_', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries).Where(static word => word != "planhat").Distinct(StringComparer.Ordinal)];
}
