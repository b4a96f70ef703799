namespace Planhat.ToolGen.Reading;

/// <summary>A mapping or sequence whose end has not been read.</summary>
internal sealed class OpenNode(bool isMapping, int start)
{
    public bool IsMapping { get; } = isMapping;

    /// <summary>Offset of the node's first character.</summary>
    public int Start { get; } = start;

    public List<YamlEntry> Entries { get; } = [];

    public List<YamlNode> Items { get; } = [];

    /// <summary>The key whose value comes next.</summary>
    public YamlScalar? Key { get; set; }

    /// <summary>Whether the key was refused, so that its value is passed over.</summary>
    public bool DropNext { get; set; }

    public void AddValue(YamlNode value)
    {
        if (!DropNext && Key is not null)
        {
            Entries.Add(new YamlEntry(Key, value));
        }

        DropNext = false;
        Key = null;
    }
}
