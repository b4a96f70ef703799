using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Postman;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.OpenApi;

/// <summary>Turns the operations of a description into neutral ones.</summary>
internal sealed class OpenApiOperations(OpenApiSchemas schemas, ImportLog log)
{
    private static readonly string[] IgnoredHeaders = ["accept", "content-type", "authorization"];

    /// <summary>Converts one operation.</summary>
    public ImportedOperation Read(
        string path, string method, IOpenApiPathItem item, OpenApiOperation operation, string pointer, string? server, ImportedAuthentication authentication) => new()
    {
        Method = method,
        Path = path,
        Server = server,
        Pointer = pointer,
        Id = operation.OperationId,
        Summary = operation.Summary ?? item.Summary,
        Description = operation.Description ?? item.Description,
        Groups = [.. (operation.Tags ?? Enumerable.Empty<OpenApiTagReference>()).Select(static tag => tag.Name).OfType<string>()],
        Parameters = [.. Parameters(item, operation, pointer)],
        Body = BodyOf(operation.RequestBody, SourcePointer.Of(pointer, "requestBody")),
        Response = ResponseOf(operation.Responses, SourcePointer.Of(pointer, "responses")),
        Authentication = authentication,
        IsDeprecated = operation.Deprecated,
    };

    private Dictionary<(string, ParameterPlace), ImportedParameter>.ValueCollection Parameters(IOpenApiPathItem item, OpenApiOperation operation, string pointer)
    {
        string itemPointer = pointer[..pointer.LastIndexOf('/')];
        var parameters = new Dictionary<(string, ParameterPlace), ImportedParameter>();
        foreach (ImportedParameter parameter in Parameters(item.Parameters, itemPointer).Concat(Parameters(operation.Parameters, pointer)))
        {
            parameters[(parameter.Name, parameter.Place)] = parameter;
        }

        return parameters.Values;
    }

    private IEnumerable<ImportedParameter> Parameters(IList<IOpenApiParameter>? parameters, string pointer)
    {
        for (int index = 0; index < (parameters?.Count ?? 0); index++)
        {
            IOpenApiParameter parameter = parameters![index];
            string place = parameter is OpenApiParameterReference { Reference.Id: { } id }
                ? SourcePointer.Of(SourcePointer.Root, "components", "parameters", id)
                : SourcePointer.Of(SourcePointer.Of(pointer, "parameters"), index);
            if (parameter.Name is not { Length: > 0 } name || PlaceOf(parameter.In) is not { } where)
            {
                log.Warn(WarningKind.Parameter, place, "the parameter has no name or place and was passed over");
            }
            else if (where != ParameterPlace.Header || !IgnoredHeaders.Contains(name.ToLowerInvariant(), StringComparer.Ordinal))
            {
                yield return Parameter(parameter, name, where, place);
            }
        }
    }

    private ImportedParameter Parameter(IOpenApiParameter parameter, string name, ParameterPlace place, string pointer)
    {
        IOpenApiSchema? described = parameter.Schema ?? parameter.Content?.Values.FirstOrDefault()?.Schema;
        ImportedSchema schema = schemas.Convert(described, SourcePointer.Of(pointer, "schema"));
        if (parameter.Example is JsonNode example && schema.Examples.Count == 0 && schema.Kind is SchemaKind.String or SchemaKind.Integer or SchemaKind.Number)
        {
            schema = new ImportedSchema(schema.Kind, schema.Pointer)
            {
                Format = schema.Format, Pattern = schema.Pattern, Description = schema.Description, Values = schema.Values, Minimum = schema.Minimum,
                Maximum = schema.Maximum, MaxLength = schema.MaxLength, Default = schema.Default, Doubts = schema.Doubts, Examples = [example],
            };
        }

        return new ImportedParameter(name, place, parameter.Required || place == ParameterPlace.Path, schema, parameter.Description, pointer)
        {
            IsSpreadOut = place == ParameterPlace.Query
                && ((schema.Kind == SchemaKind.Array && parameter.Explode) || parameter.Style == ParameterStyle.DeepObject || parameter.Content is { Count: > 0 }),
        };
    }

    /// <summary>The place in neutral words; null for those that there should not be.</summary>
    public static ParameterPlace? PlaceOf(ParameterLocation? location) => location switch
    {
        ParameterLocation.Path => ParameterPlace.Path,
        ParameterLocation.Query => ParameterPlace.Query,
        ParameterLocation.Header => ParameterPlace.Header,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        _ => null,
    };

    private ImportedBody? BodyOf(IOpenApiRequestBody? body, string pointer)
    {
        if (body?.Content is not { Count: > 0 } content)
        {
            return null;
        }

        string contentPointer = SourcePointer.Of(body is OpenApiRequestBodyReference { Reference.Id: { } id } ? SourcePointer.Of(SourcePointer.Root, "components", "requestBodies", id) : pointer, "content");
        string type = content.Keys.FirstOrDefault(ImportedBody.IsJsonType) ?? content.Keys.First();
        string place = SourcePointer.Of(contentPointer, type);
        ImportedSchema schema = SchemaOf(content[type], place);
        bool isEmpty = !ImportedBody.IsJsonType(type) && schema is { Kind: SchemaKind.Object, Members.Count: 0 };
        return isEmpty ? null : new ImportedBody(type, schema, place);
    }

    private ImportedSchema? ResponseOf(OpenApiResponses? responses, string pointer)
    {
        if (responses is null)
        {
            return null;
        }

        foreach ((string status, IOpenApiResponse response) in responses
            .Where(static pair => pair.Key.StartsWith('2') || pair.Key == "default")
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (response?.Content is not { Count: > 0 } content)
            {
                continue;
            }

            string place = SourcePointer.Of(response is OpenApiResponseReference { Reference.Id: { } id } ? SourcePointer.Of(SourcePointer.Root, "components", "responses", id) : SourcePointer.Of(pointer, status), "content");
            if (content.Keys.FirstOrDefault(ImportedBody.IsJsonType) is { } type)
            {
                return SchemaOf(content[type], SourcePointer.Of(place, type));
            }

            string others = string.Join(", ", content.Keys);
            return new ImportedSchema(SchemaKind.Unknown, place) { Doubts = [$"answers with {others}; tools read JSON only"] };
        }

        return null;
    }

    private ImportedSchema SchemaOf(IOpenApiMediaType? media, string pointer)
    {
        ImportedSchema schema = schemas.Convert(media?.Schema, SourcePointer.Of(pointer, "schema"));
        JsonNode? example = media?.Example ?? media?.Examples?.Values.FirstOrDefault()?.Value;
        return schema.Kind == SchemaKind.Unknown && example is JsonObject or JsonArray
            ? ExampleSchema.Of(example, SourcePointer.Of(pointer, "example"))
            : schema;
    }
}
