namespace Planhat.ToolGen.Parsing;

/// <summary>A filter of a list endpoint.</summary>
/// <param name="Value">The allowed values; null when the filter is a property named alone.</param>
/// <param name="LookUp">The list that tells which records are meant; null for a filter of Planhat's own.</param>
internal sealed record ParsedFilter(
    Located<string> Name,
    ParsedValue? Value,
    Located<string>? Wire,
    Located<bool>? Many,
    Located<ScalarValue>? ServerDefault,
    ParsedLookUp? LookUp);
