using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Parsing;

/// <summary>A value and the text it was read from.</summary>
internal sealed record Located<T>(T Value, LocationInfo At)
    where T : notnull;
