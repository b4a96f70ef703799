using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>A file that adds to the api file of a library.</summary>
internal sealed record ParsedApiExtension(
    Located<string> Name,
    Located<string>? Instructions,
    EquatableArray<ParsedNamedText> Tags,
    EquatableArray<ParsedNamedText> Presets);
