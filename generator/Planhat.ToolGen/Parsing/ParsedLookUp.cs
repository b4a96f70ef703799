namespace Planhat.ToolGen.Parsing;

/// <summary>Another list through which a filter finds the records that are meant.</summary>
/// <param name="Key">Where the key <c>lookup</c> stands.</param>
internal sealed record ParsedLookUp(
    Located<string> Key,
    Located<string>? Path,
    Located<string>? Match,
    Located<string>? Select,
    Located<string>? Pass);
