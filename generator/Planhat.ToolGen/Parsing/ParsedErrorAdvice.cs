namespace Planhat.ToolGen.Parsing;

/// <summary>What to do after an HTTP status.</summary>
internal sealed record ParsedErrorAdvice(Located<int> Status, Located<string> Advice);
