using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Reading;

/// <summary>A node of the YAML text.</summary>
/// <param name="at">The node's text; of mappings and sequences only the first line, so that a finding marks one line.</param>
internal abstract class YamlNode(LocationInfo at)
{
    public LocationInfo At { get; } = at;
}
