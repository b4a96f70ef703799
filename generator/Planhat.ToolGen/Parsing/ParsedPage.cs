namespace Planhat.ToolGen.Parsing;

/// <summary>Planhat's own page size for a model.</summary>
internal sealed record ParsedPage(Located<int>? Default, Located<int>? Max);
