using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Turns validated documents into what is emitted; everything derived is decided here, nothing is checked.</summary>
internal static class ModelBuilder
{
    /// <summary>Builds the catalog of one compilation; the order of the documents does not matter.</summary>
    /// <param name="documents">Documents that are complete and consistent.</param>
    /// <param name="origins">Where the reference files among them were compiled.</param>
    /// <param name="ct">Ends the work early.</param>
    public static ToolCatalogModel Build(
        EquatableArray<ParsedDocument> documents,
        EquatableArray<ReferenceOrigin> origins,
        CancellationToken ct)
    {
        Dictionary<string, string> namespaces = new(StringComparer.Ordinal);
        foreach (ReferenceOrigin origin in origins)
        {
            namespaces[origin.Path] = origin.Namespace;
        }

        List<KeyValuePair<ModelSource, RecordModel>> models = [.. ModelSource
            .Gather(documents)
            .Select(source => new KeyValuePair<ModelSource, RecordModel>(source, RecordModelBuilder.Build(source, namespaces)))];

        ParsedDocument? apiDocument = documents.FirstOrDefault(static document => document.Api is not null);
        ApiModel? api = apiDocument is null
            ? null
            : ApiModelBuilder.Build(apiDocument, [.. models.Select(static model => model.Value)], namespaces);

        ToolNames names = new(documents);
        List<DocumentModel> contributions = [];
        foreach (KeyValuePair<ModelSource, RecordModel> model in models)
        {
            ct.ThrowIfCancellationRequested();
            AdaptedTools adapted = new(model.Key, model.Value, namespaces, api, names);
            List<DocumentModel> ofModel = [.. model.Key.Documents.Select(document => Contribution(
                document,
                model.Key,
                model.Value,
                document.Role == DocumentRole.Own ? OwnTools(document, model.Key, model.Value, api, names) : adapted.Of(document)))];
            ClientModel? client = ClientModelBuilder.Of(model.Key, model.Value, ofModel);
            int bearer = ofModel.FindIndex(static document => document.Tools.Count > 0);
            contributions.AddRange(ofModel.Select((document, index) => index == bearer ? document with { Client = client } : document));
        }

        return new ToolCatalogModel(api, contributions.ToEquatableArray(), CatalogChangesBuilder.Of(documents));
    }

    private static DocumentModel Contribution(ParsedDocument document, ModelSource source, RecordModel record, IEnumerable<ToolModel> tools) =>
        new(document.Path, ReferenceEquals(document, source.Base) ? record : null, tools.ToEquatableArray())
        {
            IsReference = document.Role == DocumentRole.Reference,
        };

    private static IEnumerable<ToolModel> OwnTools(ParsedDocument document, ModelSource source, RecordModel record, ApiModel? api, ToolNames names) =>
        document.Model!.Endpoints.Select(endpoint => ToolModelBuilder.Build(
            // The author of an own text is told of names that are no more; a shipped one is put right.
            endpoint.Description?.At.Path == document.Path ? endpoint : names.Here(endpoint),
            source,
            record,
            api));
}
