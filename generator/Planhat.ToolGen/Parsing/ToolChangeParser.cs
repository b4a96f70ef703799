using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>Reads changes of tools.</summary>
internal static class ToolChangeParser
{
    public static ParsedToolChange Parse(Located<string> name, ConstructReader change) => new(
        name,
        change.Boolean("hide"),
        change.Text("rename"),
        change.Text("title"),
        change.Text("description"),
        change.Texts("returns"),
        change.Texts("tags"),
        change.Texts("synonyms"),
        change.Texts("presets"),
        change.Texts("aliases"),
        change.Text("exposure"),
        change.Keys.ToEquatableArray());
}
