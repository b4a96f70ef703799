using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Parsing;

/// <summary>The identifier properties of a model and the forms Planhat takes in a path, per operation.</summary>
internal sealed record ParsedIdentifiers(
    Located<string>? Planhat,
    Located<string>? External,
    Located<string>? Source,
    EquatableArray<ParsedAcceptedForms> Accepts);
