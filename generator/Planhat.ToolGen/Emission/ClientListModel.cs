using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>What the emitted client of all models depends on.</summary>
/// <param name="ApiNamespace">Namespace of the library that emits the API's description; null when this compilation does.</param>
/// <param name="Clients">The clients in ordinal order of their properties.</param>
internal sealed record ClientListModel(string? ApiNamespace, EquatableArray<ClientEntry> Clients)
{
    /// <summary>The client to emit; none where there is no catalog, or nothing in it for a client.</summary>
    public static IEnumerable<ClientListModel> Of(ToolCatalogModel catalog)
    {
        EquatableArray<ClientEntry> clients = catalog.Clients
            .Select(static client => new ClientEntry(client.Property, client.ClassName, client.Resource))
            .ToEquatableArray();
        return CatalogModel.Of(catalog).Where(_ => clients.Count > 0).Select(of => new ClientListModel(of.ApiNamespace, clients));
    }
}
