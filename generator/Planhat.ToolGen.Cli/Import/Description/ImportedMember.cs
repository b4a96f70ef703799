namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name, as the source spells it.</param>
/// <param name="Schema">What its values are.</param>
/// <param name="Required">Whether the source says that the object must have it.</param>
internal sealed record ImportedMember(string Name, ImportedSchema Schema, bool Required);
