using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>A file that defines one model, or extends a shipped one.</summary>
/// <param name="Name">The model's name; under <c>extends</c> the name of the model extended.</param>
/// <param name="Extends">Whether the file adds to a model defined elsewhere.</param>
internal sealed record ParsedModel(
    Located<string> Name,
    bool Extends,
    Located<string>? Resource,
    Located<string>? Title,
    Located<string>? Description,
    Located<string>? Path,
    Located<string>? Host,
    EquatableArray<Located<string>> Tags,
    EquatableArray<Located<string>> Synonyms,
    EquatableArray<ParsedPresetMembership> Presets,
    ParsedIdentifiers? Identifiers,
    Located<string>? CustomFields,
    ParsedPage? Page,
    EquatableArray<ParsedConstant> Constants,
    EquatableArray<ParsedProperty> Properties,
    EquatableArray<ParsedRule> Rules,
    EquatableArray<ParsedEndpoint> Endpoints)
{
    /// <summary>What the file changes about tools of a library; none in a file that defines the model.</summary>
    public EquatableArray<ParsedToolChange> Changes { get; init; }

    /// <summary>Whether the file says something that holds for every tool of the model.</summary>
    public bool SaysSomethingOfAll => Tags.Count + Synonyms.Count + Presets.Count + Properties.Count + Rules.Count > 0;
}
