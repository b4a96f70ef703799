namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>A model that a definition file defines or extends.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Resource">Its plural word, or null.</param>
/// <param name="Path">Its collection path, or null.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Tools">Names of its tools.</param>
internal sealed record ExistingDefinition(string Name, string? Resource, string? Path, string File, IReadOnlyList<string> Tools);
