namespace Planhat.ToolGen.Parsing;

/// <summary>A property with a fixed value.</summary>
internal sealed record ParsedConstant(Located<string> Property, Located<ScalarValue> Value);
