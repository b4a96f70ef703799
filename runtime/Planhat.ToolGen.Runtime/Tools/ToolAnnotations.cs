namespace Planhat.ToolGen.Tools;

/// <summary>The four behaviour hints of the Model Context Protocol, all of them always stated.</summary>
/// <param name="ReadOnly">Whether the tool leaves Planhat as it was.</param>
/// <param name="Destructive">Whether the tool may overwrite or remove data.</param>
/// <param name="Idempotent">Whether repeating a call changes nothing more.</param>
/// <param name="OpenWorld">Whether the tool reaches a system that others change, too.</param>
public readonly record struct ToolAnnotations(bool ReadOnly, bool Destructive, bool Idempotent, bool OpenWorld);
