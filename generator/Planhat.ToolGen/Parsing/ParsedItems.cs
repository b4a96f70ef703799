using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Parsing;

/// <summary>What the elements of an array are.</summary>
internal sealed record ParsedItems(ParsedValue Value, LocationInfo At);
