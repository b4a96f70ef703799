using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Reading;

/// <summary>A scalar with the kind it stands for; whatever was quoted is text.</summary>
internal sealed class YamlScalar(ScalarValue value, LocationInfo at)
    : YamlNode(at)
{
    public ScalarValue Value { get; } = value;

    public string Text => Value.Text;
}
