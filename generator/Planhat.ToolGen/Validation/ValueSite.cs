using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>A value and where in a model it stands.</summary>
/// <param name="Type">Name of its domain type.</param>
/// <param name="Owner">The property, filter or argument it belongs to.</param>
/// <param name="Label">The owner in a sentence, such as <c>Property 'mrr'</c>.</param>
/// <param name="Siblings">Types of the values beside it, by name; a type that is not known is null. Null for filters and array items, which have none.</param>
/// <param name="Depth">Levels of nesting; an argument itself is level 1.</param>
internal sealed record ValueSite(
    ModelPart Part,
    ParsedValue Value,
    string Type,
    Located<string> Owner,
    string Label,
    IReadOnlyDictionary<string, string?>? Siblings,
    int Depth);
