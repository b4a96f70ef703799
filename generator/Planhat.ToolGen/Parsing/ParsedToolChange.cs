using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>What an extension file changes about one tool of a library.</summary>
/// <param name="Name">The tool's name in the library.</param>
/// <param name="Hide">Whether the tool is taken away.</param>
/// <param name="Rename">Another name, or null.</param>
/// <param name="Tags">Added tags; synonyms, presets and aliases are added, too, the rest replaces what the library says.</param>
/// <param name="Keys">The keys that stand, in their order.</param>
internal sealed record ParsedToolChange(
    Located<string> Name,
    Located<bool>? Hide,
    Located<string>? Rename,
    Located<string>? Title,
    Located<string>? Description,
    EquatableArray<Located<string>> Returns,
    EquatableArray<Located<string>> Tags,
    EquatableArray<Located<string>> Synonyms,
    EquatableArray<Located<string>> Presets,
    EquatableArray<Located<string>> Aliases,
    Located<string>? Exposure,
    EquatableArray<Located<string>> Keys)
{
    /// <summary>Whether the tool is taken away.</summary>
    public bool Hides => Hide?.Value == true;

    /// <summary>The tool's name after the change.</summary>
    public Located<string> NewName => Rename ?? Name;
}
