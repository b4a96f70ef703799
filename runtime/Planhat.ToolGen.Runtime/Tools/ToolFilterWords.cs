using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>Refuses filter words that a catalog does not know.</summary>
internal static class ToolFilterWords
{
    private static readonly string[] Methods = ["read", "write", "list", "get", "create", "update", "delete", "custom"];

    /// <exception cref="ToolFilterException">A word is unknown.</exception>
    public static void Check(ToolFilter filter, ToolCatalog catalog)
    {
        CheckWords("methods", filter.Methods, static _ => Methods, catalog);
        CheckWords("tags", filter.Tags, TagsOf, catalog);
        CheckWords("tools", filter.Tools, NamesOf, catalog);
        CheckWords("preset", filter.Preset is null ? [] : [filter.Preset], PresetsOf, catalog);
    }

    private static void CheckWords(string setting, IReadOnlyList<string> words, Func<ToolCatalog, string[]> knownOf, ToolCatalog catalog)
    {
        if (words.Count == 0)
        {
            return;
        }

        string[] known = knownOf(catalog);
        foreach (string word in words)
        {
            if (!known.Contains(word, StringComparer.Ordinal))
            {
                throw new ToolFilterException(setting, word, known, NearestName.Find(word, known));
            }
        }
    }

    private static string[] TagsOf(ToolCatalog catalog) =>
        [.. Ordered(catalog.Api.Tags.Keys.Concat(catalog.Tools.SelectMany(static tool => tool.Tags)).Append(ToolFilterRules.ExtendedTag))];

    private static string[] NamesOf(ToolCatalog catalog) =>
        [.. Ordered(catalog.Tools
            .Where(static tool => tool.Exposure != ToolExposure.Hidden)
            .SelectMany(static tool => (IEnumerable<string>)[tool.Name, .. tool.Aliases]))];

    private static string[] PresetsOf(ToolCatalog catalog) =>
        [.. Ordered(catalog.Api.Presets.Keys.Concat(catalog.Tools.SelectMany(static tool => tool.Presets)))];

    private static IEnumerable<string> Ordered(IEnumerable<string> words) =>
        words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
