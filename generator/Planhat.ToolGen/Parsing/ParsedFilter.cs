namespace Planhat.ToolGen.Parsing;

/// <summary>A filter of a list endpoint.</summary>
/// <param name="Value">The allowed values; null when the filter is a property named alone.</param>
internal sealed record ParsedFilter(
    Located<string> Name,
    ParsedValue? Value,
    Located<string>? Wire,
    Located<bool>? Many,
    Located<ScalarValue>? ServerDefault);
