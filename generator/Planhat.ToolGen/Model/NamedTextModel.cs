namespace Planhat.ToolGen.Model;

/// <summary>A declared name (tag, preset) and its meaning.</summary>
internal sealed record NamedTextModel(string Name, string Text);
