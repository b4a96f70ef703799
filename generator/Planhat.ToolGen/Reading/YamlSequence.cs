using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Reading;

/// <summary>A list of nodes.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, LocationInfo at)
    : YamlNode(at)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
