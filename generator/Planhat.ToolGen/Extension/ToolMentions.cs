using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Extension;

/// <summary>Names of tools in the descriptions of others.</summary>
internal static class ToolMentions
{
    private static readonly Regex Word = new("(?<![A-Za-z0-9_])[a-z][a-z0-9_]*(?![A-Za-z0-9_])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The names that a text holds as whole words, each once.</summary>
    public static IEnumerable<string> In(string text, ICollection<string> names) => names.Count == 0
        ? []
        : Word.Matches(text).Cast<Match>().Select(static match => match.Value).Where(names.Contains).Distinct(StringComparer.Ordinal);

    /// <summary>The text with new names in the place of old ones.</summary>
    public static string Renamed(string text, IReadOnlyDictionary<string, string> names) => names.Count == 0
        ? text
        : Word.Replace(text, match => names.TryGetValue(match.Value, out string? name) ? name : match.Value);
}
