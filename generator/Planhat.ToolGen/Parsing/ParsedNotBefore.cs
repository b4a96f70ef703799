namespace Planhat.ToolGen.Parsing;

/// <summary>One date may not lie before another.</summary>
internal sealed record ParsedNotBefore(Located<string> Later, Located<string> Earlier);
