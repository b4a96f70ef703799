using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Builds the typed client of a model from the tools that a compilation has for it.</summary>
internal static class ClientModelBuilder
{
    /// <summary>The client; null without a tool. Tools that take the place of others have their methods in the client of the library.</summary>
    /// <param name="source">The files of the model.</param>
    /// <param name="record">The model.</param>
    /// <param name="contributions">What the files contribute.</param>
    public static ClientModel? Of(ModelSource source, RecordModel record, IEnumerable<DocumentModel> contributions)
    {
        Dictionary<string, string> names = source.Parts
            .SelectMany(static part => part.Endpoints)
            .GroupBy(static endpoint => endpoint.Name.Value, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, same => NameOf(same.First(), record), StringComparer.Ordinal);
        EquatableArray<ClientMethodModel> methods = contributions
            .SelectMany(static document => document.Tools)
            .Where(tool => tool.Replaces is null && IsTyped(tool, record))
            .Select(tool => Method(tool, record, names[tool.Name]))
            .ToEquatableArray();
        return methods.Count == 0
            ? null
            : new ClientModel(record.Stem, Identifier.Pascal(record.Resource), record.Resource.Replace('_', ' '), record.Namespace, WriteProperties.UpsertId(record) is not null, methods);
    }

    private static string NameOf(ParsedEndpoint endpoint, RecordModel record) =>
        endpoint.CSharpName?.Value
        ?? ClientMethodNames.Of(endpoint.Name.Value, EndpointDerivation.OperationOf(endpoint), record.Name, record.Resource);

    // A record that nothing can be written of has no type for writes.
    private static bool IsTyped(ToolModel tool, RecordModel record) =>
        tool.Operation is OperationKind.List or OperationKind.Get or OperationKind.Delete or OperationKind.Custom || WriteProperties.Any(record);

    private static ClientMethodModel Method(ToolModel tool, RecordModel record, string name) => new(
        name,
        tool.Operation,
        tool.Name,
        tool.ClassName,
        tool.Title,
        TakesId: tool.Path.Contains("{id}"),
        tool.Result,
        tool.Operation is OperationKind.List or OperationKind.Custom
            ? tool.Arguments.Select(argument => Argument(argument, tool, record)).ToEquatableArray()
            : EquatableArray<ClientArgumentModel>.Empty);

    private static ClientArgumentModel Argument(ArgumentModel argument, ToolModel tool, RecordModel record)
    {
        PropertyModel? property = record.Properties.FirstOrDefault(property => property.Name == argument.Name);
        ValueModel? known = property?.Value.Items ?? property?.Value;
        bool isOfRecord = known is not null && known.Values == argument.Value.Values && known.KnownValues == argument.Value.KnownValues;

        // The type of known values that the record has is called after the property.
        bool isNamedAfterProperty = tool.Operation == OperationKind.List || (isOfRecord && known!.Values.Count + known.KnownValues.Count > 0);
        return new ClientArgumentModel(
            argument.Name,
            isNamedAfterProperty && property is not null ? property.CSharpName : Identifier.Pascal(argument.Name),
            argument.Description,
            argument.Value,
            argument.Required,
            argument.Many,
            IsOfRecord: isOfRecord);
    }
}
