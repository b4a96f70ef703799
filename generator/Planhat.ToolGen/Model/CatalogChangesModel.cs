using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>What this compilation changes about the libraries it is laid over, besides the tools that take the place of theirs.</summary>
/// <param name="Hidden">Names of the tools it takes away, in ordinal order.</param>
/// <param name="Instructions">What follows the API's instructions; empty for nothing.</param>
/// <param name="Tags">Added tags.</param>
/// <param name="Presets">Added presets.</param>
internal sealed record CatalogChangesModel(
    EquatableArray<string> Hidden,
    string Instructions,
    EquatableArray<NamedTextModel> Tags,
    EquatableArray<NamedTextModel> Presets)
{
    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => Hidden.Count + Tags.Count + Presets.Count == 0 && Instructions.Length == 0;
}
