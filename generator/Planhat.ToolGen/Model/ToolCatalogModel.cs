using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>Everything one compilation emits, file by file.</summary>
/// <remarks>Cached between runs: keep the whole graph immutable, compared by value, and free of positions.</remarks>
/// <param name="Api">What is true of the whole API; null when no file says it.</param>
/// <param name="Documents">What each file contributes.</param>
internal sealed record ToolCatalogModel(ApiModel? Api, EquatableArray<DocumentModel> Documents)
{
    /// <summary>The compilation's own tools in ordinal order of name.</summary>
    public IEnumerable<ToolModel> Tools => Documents
        .SelectMany(static document => document.Tools)
        .OrderBy(static tool => tool.Name, StringComparer.Ordinal);

    /// <summary>The API when this compilation emits its description; otherwise nothing.</summary>
    public IEnumerable<ApiModel> OwnApi => Api is { Namespace: null } ? [Api] : [];
}
