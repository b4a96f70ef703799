using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Finds the allowed value that other systems call by another word.</summary>
internal static class ValueSynonyms
{
    /// <summary>Words for values, in capitals and without separators.</summary>
    private static readonly (string Value, string[] Words)[] Known =
    [
        ("list", ["DROPDOWN", "DROPDOWNLIST", "SELECT", "SINGLESELECT", "PICKLIST", "ENUM"]),
        ("multipicklist", ["MULTISELECT", "MULTIPLESELECT", "MULTISELECTLIST"]),
        ("checkbox", ["BOOLEAN", "BOOL"]),
        ("yearly", ["ANNUAL", "ANNUALLY"]),
    ];

    /// <summary>The allowed value meant by a word, or null.</summary>
    public static string? Find(string text, IReadOnlyList<string> allowed)
    {
        string bare = NameWords.Of(text).Bare;
        foreach ((string value, string[] words) in Known)
        {
            if (words.Contains(bare, StringComparer.Ordinal) && allowed.Contains(value, StringComparer.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
