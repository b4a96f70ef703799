namespace Planhat.ToolGen.Emission;

/// <summary>Something to emit, and the namespace it goes into.</summary>
internal sealed record Placed<T>(T Item, string Namespace);
