namespace Planhat.ToolGen.Parsing;

/// <summary>An argument of a custom endpoint.</summary>
internal sealed record ParsedArgument(
    Located<string> Name,
    ParsedValue Value,
    Located<string>? In,
    Located<bool>? Required,
    Located<string>? Wire,
    Located<bool>? Many,
    Located<ScalarValue>? Default);
