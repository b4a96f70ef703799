using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Parsing;

/// <summary>A filter answered by searching another list first.</summary>
internal sealed record ParsedLookup(
    Located<string>? Path,
    Located<string>? Match,
    Located<string>? Pass,
    LocationInfo At);
