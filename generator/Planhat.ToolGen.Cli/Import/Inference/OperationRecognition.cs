using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Tells which operation of the language an operation of the source is; what does not behave as the language wants is custom.</summary>
internal sealed class OperationRecognition(PagingDraft paging, ImportLog log)
{
    private const string Custom = "custom";

    /// <summary>The endpoint without names and arguments.</summary>
    public EndpointDraft Recognise(RoutedOperation operation, ResourceGroup group)
    {
        string word = group.IsNested || (group.IsVerb && group.IsItem(operation)) ? Custom : group.IsCollection(operation) ? OfCollection(operation, group) : group.IsItem(operation) ? OfItem(operation, group) : Custom;
        var reviews = new List<(string Kind, string Message)>();
        string confirmed = Confirmed(word, operation.Source, reviews);
        var endpoint = new EndpointDraft(operation.Source, confirmed) { Intended = word };
        foreach ((string kind, string message) in reviews)
        {
            log.Review(endpoint, kind, operation.Source.Pointer, message);
        }

        return endpoint;
    }

    /// <summary>The array that an answer wraps in an object, or null.</summary>
    public static ImportedMember? Envelope(ImportedSchema? response)
    {
        if (response is not { Kind: SchemaKind.Object })
        {
            return null;
        }

        List<ImportedMember> arrays = [.. response.Members.Where(static member => member.Schema is { Kind: SchemaKind.Array, Items.Kind: SchemaKind.Object or SchemaKind.Unknown or SchemaKind.Mixed })];
        bool isRecord = response.Members.Any(static member => member.Name is "_id" or "id");
        return isRecord || arrays.Count != 1 || response.Members.Count > 12 ? null : arrays[0];
    }

    /// <summary>The record that an answer wraps in an object, or null.</summary>
    public static ImportedMember? Wrapped(ImportedSchema? response)
    {
        if (response is not { Kind: SchemaKind.Object, Members: { Count: > 0 and <= 4 } members } || members.Any(static member => member.Name is "_id" or "id"))
        {
            return null;
        }

        List<ImportedMember> objects = [.. members.Where(static member => member.Schema.Kind == SchemaKind.Object && member.Schema.Members.Any(static inner => inner.Name is "_id" or "id"))];
        return objects.Count == 1 ? objects[0] : null;
    }

    private static string OfCollection(RoutedOperation operation, ResourceGroup group) => operation.Method switch
    {
        "GET" => operation.Source.Response is { Kind: SchemaKind.Object } response && Envelope(response) is null ? Custom : "list",
        "POST" => IsRecord(operation.Source.Body) && !group.IsAction ? "create" : Custom,
        "PUT" => operation.Source.Body is null or { IsJson: true, Schema.Kind: SchemaKind.Array or SchemaKind.Unknown } ? "bulk_upsert" : Custom,
        _ => Custom,
    };

    private static string OfItem(RoutedOperation operation, ResourceGroup group) => operation.Method switch
    {
        "GET" => operation.Source.Response is { Kind: SchemaKind.Array } ? Custom : "get",
        "PATCH" => IsRecord(operation.Source.Body) ? "update" : Custom,
        "PUT" => IsRecord(operation.Source.Body) && !group.Operations.Any(other => other.Method == "PATCH" && group.IsItem(other)) ? "update" : Custom,
        "DELETE" => "delete",
        _ => Custom,
    };

    private static bool IsRecord(ImportedBody? body) => body is { IsJson: true, Schema.Kind: SchemaKind.Object or SchemaKind.Unknown };

    private string Confirmed(string word, ImportedOperation source, List<(string Kind, string Message)> reviews)
    {
        if (word == Custom)
        {
            return word;
        }

        if (source.Response is { Doubts: { Count: > 0 } doubts } && doubts.FirstOrDefault(static doubt => doubt.StartsWith("answers with", StringComparison.Ordinal)) is { } answer)
        {
            reviews.Add((WarningKind.Answer, $"it {answer}"));
            return Custom;
        }

        if (word == "list" && Envelope(source.Response) is { } envelope)
        {
            reviews.Add((WarningKind.Answer, $"a list answers with a bare array, this one with an object that has it in '{MemberName.Shown(envelope.Name)}'; so it is custom"));
            return Custom;
        }

        if (word is "get" or "create" or "update" && Wrapped(source.Response) is { } wrapped)
        {
            reviews.Add((WarningKind.Answer, $"a {word} answers with the record, this one with an object that has it in '{MemberName.Shown(wrapped.Name)}'; so it is custom"));
            return Custom;
        }

        IReadOnlyList<ImportedParameter> query = [.. source.Parameters.Where(parameter => parameter.Place == ParameterPlace.Query && !CredentialName.IsOf(parameter, source.Authentication))];
        if (word == "list" && OtherPaging(query) is { } pager)
        {
            reviews.Add((WarningKind.Paging, $"it is paged by '{MemberName.Shown(pager.Name)}', not by limit and offset; so it is custom"));
            return Custom;
        }

        if (word != "list" && query.FirstOrDefault(static parameter => parameter.Required) is { } required)
        {
            reviews.Add((WarningKind.Parameter, $"it needs the query parameter '{MemberName.Shown(required.Name)}', which a {word} does not have; so it is custom"));
            return Custom;
        }

        return word;
    }

    private ImportedParameter? OtherPaging(IReadOnlyList<ImportedParameter> query) =>
        query.Any(parameter => parameter.Name == paging.Offset) ? null : query.FirstOrDefault(static parameter => PagingNames.IsOther(parameter.Name));
}
