using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads properties of models and nested objects.</summary>
internal static class PropertyParser
{
    /// <summary>Reads the properties under the key <c>properties</c>.</summary>
    public static EquatableArray<ParsedProperty> ParseAll(ConstructReader owner) =>
        owner.NestedEntries("properties").Select(static entry => Parse(entry.Name, entry.Construct)).ToEquatableArray();

    private static ParsedProperty Parse(Located<string> name, ConstructReader property) => new(
        name,
        ValueParser.Parse(property),
        property.Text("access"),
        property.Texts("required"),
        property.Texts("writable_on"),
        property.Value("default"),
        property.Text("wire"),
        property.Text("read_as"),
        property.Text("name"),
        property.Texts("synonyms"),
        property.Boolean("unconfirmed"));
}
