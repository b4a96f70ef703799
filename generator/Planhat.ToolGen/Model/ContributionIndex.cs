namespace Planhat.ToolGen.Model;

/// <summary>What each file contributes, by its path.</summary>
internal sealed class ContributionIndex(ToolCatalogModel catalog)
{
    private readonly Dictionary<string, DocumentModel> _byPath =
        catalog.Documents.ToDictionary(static document => document.Path, StringComparer.Ordinal);

    /// <summary>What a file contributes: nothing when it is in error.</summary>
    public DocumentModel Of(string path) => _byPath.TryGetValue(path, out DocumentModel? document)
        ? document
        : new DocumentModel(path, Model: null, Tools: default);
}
