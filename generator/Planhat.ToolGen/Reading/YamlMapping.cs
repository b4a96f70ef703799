using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Reading;

/// <summary>Keys and values in the order of the text; a key may stand twice, which is for the reader of the mapping to refuse.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, LocationInfo at)
    : YamlNode(at)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The first entry with the key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
