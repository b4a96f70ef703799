using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>What the operations of a group tell of its records.</summary>
/// <param name="Reads">Records as they are answered.</param>
/// <param name="Creates">Records as they are created.</param>
/// <param name="Updates">Records as they are updated.</param>
/// <param name="HasWrites">Whether an operation of the language writes records.</param>
internal sealed record RecordEvidence(
    IReadOnlyList<ImportedSchema> Reads,
    IReadOnlyList<ImportedSchema> Creates,
    IReadOnlyList<ImportedSchema> Updates,
    bool HasWrites)
{
    /// <summary>Whether the records bear Planhat's identifier.</summary>
    public bool IsPlanhat => Reads.Concat(Creates).Concat(Updates).Any(static schema => schema.Find("_id") is not null);

    /// <summary>Whether records are updated by PATCH, which sends only what changes.</summary>
    public bool IsPatched { get; private init; }

    /// <summary>Whether all was learned from examples.</summary>
    public bool IsFromExamples => Reads.Concat(Creates).Concat(Updates).ToList() is { Count: > 0 } all && all.TrueForAll(static schema => schema.FromExamples);

    /// <summary>Gathers the records of recognised endpoints.</summary>
    public static RecordEvidence Of(ResourceGroup group, IReadOnlyList<(RoutedOperation Operation, EndpointDraft Endpoint)> endpoints)
    {
        var reads = new List<ImportedSchema>();
        var creates = new List<ImportedSchema>();
        var updates = new List<ImportedSchema>();
        foreach ((RoutedOperation operation, EndpointDraft endpoint) in endpoints)
        {
            bool isOwn = group.IsCollection(operation) || group.IsItem(operation);
            if (isOwn && operation.Method != "DELETE" && endpoint.Operation != "bulk_upsert")
            {
                reads.AddRange(Records(operation.Source.Response));
            }

            IEnumerable<ImportedSchema> sent = Sent(operation.Source.Body?.Schema);
            switch (endpoint.Operation)
            {
                case "create":
                    creates.AddRange(sent);
                    break;
                case "update":
                    updates.AddRange(sent);
                    break;
                case "bulk_upsert":
                    creates.AddRange(sent.Where(static schema => schema.FromExamples));
                    break;
            }
        }

        bool hasWrites = endpoints.Any(static pair => pair.Endpoint.Operation is "create" or "update" or "bulk_upsert");
        if (creates.Count + updates.Count == 0)
        {
            creates.AddRange(endpoints.Where(static pair => pair.Endpoint.Operation == "bulk_upsert").SelectMany(static pair => Sent(pair.Operation.Source.Body?.Schema)));
        }

        return new RecordEvidence(reads, creates, updates, hasWrites)
        {
            IsPatched = endpoints.Any(static pair => pair.Endpoint.Operation == "update" && pair.Operation.Method == "PATCH"),
        };
    }

    private static IEnumerable<ImportedSchema> Sent(ImportedSchema? body) =>
        (body?.Kind == SchemaKind.Array ? body.Items : body) is { Kind: SchemaKind.Object } record ? [record] : [];

    private static IEnumerable<ImportedSchema> Records(ImportedSchema? schema)
    {
        ImportedSchema? record = schema?.Kind switch
        {
            SchemaKind.Array => schema.Items,
            SchemaKind.Object => OperationRecognition.Envelope(schema)?.Schema.Items ?? OperationRecognition.Wrapped(schema)?.Schema ?? schema,
            _ => null,
        };
        return record is { Kind: SchemaKind.Object } ? [record] : [];
    }
}
