using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>An endpoint and what it belongs to, with the operation decided.</summary>
/// <param name="Path">The path template, own or derived.</param>
/// <param name="Verb">The HTTP method, own or derived, in capitals.</param>
internal sealed record EndpointContext(
    ParsedEndpoint Endpoint,
    ModelSource Source,
    RecordModel Record,
    OperationKind Operation,
    string Path,
    string Verb)
{
    /// <summary>Whether the path has a place for the record's identifier.</summary>
    public bool TakesId => Path.Contains("{id}");

    public static EndpointContext Of(ParsedEndpoint endpoint, ModelSource source, RecordModel record)
    {
        OperationKind operation = OperationOf(endpoint.Operation?.Value);
        bool isCollection = operation is OperationKind.List or OperationKind.Create or OperationKind.Custom;
        return new EndpointContext(
            endpoint,
            source,
            record,
            operation,
            endpoint.Path?.Value ?? (isCollection ? record.Path : record.Path + "/{id}"),
            endpoint.Method?.Value.ToUpperInvariant() ?? VerbOf(operation));
    }

    private static OperationKind OperationOf(string? word) => word switch
    {
        "list" => OperationKind.List,
        "get" => OperationKind.Get,
        "create" => OperationKind.Create,
        "update" => OperationKind.Update,
        "delete" => OperationKind.Delete,
        _ => OperationKind.Custom,
    };

    private static string VerbOf(OperationKind operation) => operation switch
    {
        OperationKind.Create => "POST",
        OperationKind.Update => "PUT",
        OperationKind.Delete => "DELETE",
        _ => "GET",
    };
}
