namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>A model of the source that has a definition already.</summary>
/// <param name="Name">Its name in that definition.</param>
/// <param name="File">The file of the definition.</param>
/// <param name="Operations">How many operations of the source are on it.</param>
internal sealed record ExistingModel(string Name, string File, int Operations);
