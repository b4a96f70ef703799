using System.Text.Json.Nodes;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Shows a YAML node as an editor's schema checker sees it.</summary>
internal static class YamlToJson
{
    public static JsonNode? Convert(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Text, Convert(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Convert)]),
        YamlScalar { Value.Kind: ScalarKind.Text } text => JsonValue.Create(text.Text),
        YamlScalar scalar => JsonNode.Parse(scalar.Text),
        _ => null,
    };
}
