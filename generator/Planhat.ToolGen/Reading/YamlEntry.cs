namespace Planhat.ToolGen.Reading;

/// <summary>One key of a mapping and its value.</summary>
internal sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;
}
