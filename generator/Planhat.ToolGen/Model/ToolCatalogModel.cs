using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>Everything one compilation emits, file by file.</summary>
/// <remarks>Cached between runs: keep the whole graph immutable, compared by value, and free of positions.</remarks>
/// <param name="Api">What is true of the whole API; null when no file says it.</param>
/// <param name="Documents">What each file contributes.</param>
/// <param name="Changes">What is changed about libraries besides single tools.</param>
internal sealed record ToolCatalogModel(ApiModel? Api, EquatableArray<DocumentModel> Documents, CatalogChangesModel Changes)
{
    /// <summary>A catalog of nothing.</summary>
    public static ToolCatalogModel Empty { get; } =
        new(Api: null, Documents: default, new CatalogChangesModel(Hidden: default, Instructions: string.Empty, Tags: default, Presets: default));

    /// <summary>The compilation's own tools in ordinal order of name.</summary>
    public IEnumerable<ToolModel> Tools => Documents
        .SelectMany(static document => document.Tools)
        .OrderBy(static tool => tool.Name, StringComparer.Ordinal);

    /// <summary>The typed clients of the models with tools, in ordinal order of their properties.</summary>
    public IEnumerable<ClientModel> Clients => Documents
        .Select(static document => document.Client)
        .OfType<ClientModel>()
        .OrderBy(static client => client.Property, StringComparer.Ordinal);

    /// <summary>The API when this compilation emits its description; otherwise nothing.</summary>
    public IEnumerable<ApiModel> OwnApi => Api is { Namespace: null } ? [Api] : [];
}
