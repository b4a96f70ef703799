using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>An endpoint and what it belongs to, with the operation decided.</summary>
/// <param name="Path">The path template, own or derived.</param>
/// <param name="Api">What is true of the whole API; null when no file says it.</param>
/// <param name="Verb">The HTTP method, own or derived, in capitals.</param>
internal sealed record EndpointContext(
    ParsedEndpoint Endpoint,
    ModelSource Source,
    RecordModel Record,
    OperationKind Operation,
    string Path,
    string Verb,
    ApiModel? Api)
{
    /// <summary>Whether the path has a place for the record's identifier.</summary>
    public bool TakesId => Path.Contains("{id}");

    public static EndpointContext Of(ParsedEndpoint endpoint, ModelSource source, RecordModel record, ApiModel? api) => new(
        endpoint,
        source,
        record,
        EndpointDerivation.OperationOf(endpoint),
        EndpointDerivation.PathOf(endpoint, record.Path)!,
        EndpointDerivation.VerbOf(endpoint),
        api);
}
