using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>What the emitted catalog and the list of names depend on.</summary>
/// <param name="ApiNamespace">Namespace of the library that emits the API's description; null when this compilation does.</param>
/// <param name="Tools">The tools in ordinal order of name.</param>
internal sealed record CatalogModel(string? ApiNamespace, EquatableArray<CatalogEntry> Tools)
{
    /// <summary>The catalog to emit; none without an API, and none for a project that only refers to compiled definitions.</summary>
    public static IEnumerable<CatalogModel> Of(ToolCatalogModel catalog)
    {
        EquatableArray<CatalogEntry> tools = catalog.Tools
            .Select(static tool => new CatalogEntry(tool.Name, tool.ClassName, tool.Title))
            .ToEquatableArray();
        if (catalog.Api is ApiModel api && (api.Namespace is null || tools.Count > 0))
        {
            yield return new CatalogModel(api.Namespace, tools);
        }
    }
}
