namespace Planhat.ToolGen.Model;

/// <summary>The four MCP annotation hints, always written.</summary>
internal sealed record AnnotationsModel(bool ReadOnly, bool Destructive, bool Idempotent, bool OpenWorld);
