using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>A value and where in a model it stands.</summary>
/// <param name="Type">Name of its domain type.</param>
/// <param name="Label">The property, filter or argument it belongs to in a sentence, such as <c>Property 'mrr'</c>.</param>
/// <param name="Siblings">The values beside it, by name; empty for filters and array items, which have none.</param>
/// <param name="Root">The values at the top of the body it stands in, by name; empty for filters.</param>
/// <param name="Depth">Levels of nesting; an argument itself is level 1.</param>
internal sealed record ValueSite(
    ModelPart Part,
    ParsedValue Value,
    string Type,
    string Label,
    IReadOnlyDictionary<string, ParsedValue> Siblings,
    IReadOnlyDictionary<string, ParsedValue> Root,
    int Depth);
