using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>What the emitted catalog and the list of names depend on.</summary>
/// <param name="ApiNamespace">Namespace of the library that emits the API's description; null when this compilation does.</param>
/// <param name="Tools">The tools in ordinal order of name.</param>
/// <param name="Replaced">Names of the tools of libraries whose places they take, in ordinal order.</param>
/// <param name="Changes">What else is changed about libraries.</param>
internal sealed record CatalogModel(string? ApiNamespace, EquatableArray<CatalogEntry> Tools, EquatableArray<string> Replaced, CatalogChangesModel Changes)
{
    /// <summary>Whether a library's catalog is changed.</summary>
    public bool HasChanges => Replaced.Count > 0 || !Changes.IsEmpty;

    /// <summary>The catalog to emit; none without an API, and none for a project that only refers to compiled definitions.</summary>
    public static IEnumerable<CatalogModel> Of(ToolCatalogModel catalog)
    {
        EquatableArray<CatalogEntry> tools = catalog.Tools
            .Select(static tool => new CatalogEntry(tool.Name, tool.ClassName, tool.Title))
            .ToEquatableArray();
        if (catalog.Api is ApiModel api && (api.Namespace is null || tools.Count > 0 || !catalog.Changes.IsEmpty))
        {
            yield return new CatalogModel(
                api.Namespace,
                tools,
                catalog.Tools.Select(static tool => tool.Replaces).OfType<string>().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
                catalog.Changes);
        }
    }
}
