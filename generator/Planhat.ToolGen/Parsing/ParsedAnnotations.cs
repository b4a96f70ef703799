namespace Planhat.ToolGen.Parsing;

/// <summary>Overrides of the derived MCP annotations.</summary>
internal sealed record ParsedAnnotations(
    Located<bool>? ReadOnly,
    Located<bool>? Destructive,
    Located<bool>? Idempotent,
    Located<bool>? OpenWorld);
