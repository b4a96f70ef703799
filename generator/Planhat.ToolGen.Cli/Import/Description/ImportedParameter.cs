namespace Planhat.ToolGen.Cli.Import.Description;

/// <summary>A parameter outside of the body.</summary>
/// <param name="Name">Its name in the request.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Required">Whether a request needs it.</param>
/// <param name="Schema">What its values are.</param>
/// <param name="Description">What it means, or null.</param>
/// <param name="Pointer">JSON pointer to the place in the source.</param>
internal sealed record ImportedParameter(string Name, ParameterPlace Place, bool Required, ImportedSchema Schema, string? Description, string Pointer)
{
    /// <summary>Whether several values are written as repeated parameters or as members, which the language does not do.</summary>
    public bool IsSpreadOut { get; init; }
}
