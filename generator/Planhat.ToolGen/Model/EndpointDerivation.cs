using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>What follows from an endpoint and its operation where the definition is silent; validation and emission ask here alike.</summary>
internal static class EndpointDerivation
{
    /// <summary>The operation behind the word after <c>operation:</c>.</summary>
    public static OperationKind OperationOf(ParsedEndpoint endpoint) => endpoint.Operation?.Value switch
    {
        "list" => OperationKind.List,
        "get" => OperationKind.Get,
        "create" => OperationKind.Create,
        "update" => OperationKind.Update,
        "delete" => OperationKind.Delete,
        "upsert" => OperationKind.Upsert,
        "bulk_upsert" => OperationKind.BulkUpsert,
        _ => OperationKind.Custom,
    };

    /// <summary>The HTTP method, own or derived.</summary>
    public static string VerbOf(ParsedEndpoint endpoint) => endpoint.Method?.Value ?? OperationOf(endpoint) switch
    {
        OperationKind.Create => "POST",
        OperationKind.Update or OperationKind.Upsert or OperationKind.BulkUpsert => "PUT",
        OperationKind.Delete => "DELETE",
        _ => "GET",
    };

    /// <summary>The path template, own or derived; null when it follows from a model whose path is not known.</summary>
    public static string? PathOf(ParsedEndpoint endpoint, string? modelPath)
    {
        if (endpoint.Path is { } own)
        {
            return own.Value;
        }

        bool isOneRecord = OperationOf(endpoint) is OperationKind.Get or OperationKind.Update or OperationKind.Delete;
        return modelPath is not null && isOneRecord ? modelPath + "/{id}" : modelPath;
    }

    /// <summary>Where an argument goes.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="endpoint">Its endpoint.</param>
    /// <param name="path">The endpoint's path template; null when it is not known.</param>
    public static ArgumentPlace PlaceOf(ParsedArgument argument, ParsedEndpoint endpoint, string? path)
    {
        string name = argument.Name.Value;
        return argument.In?.Value switch
        {
            "path" => ArgumentPlace.Path,
            "query" => ArgumentPlace.Query,
            "body" => ArgumentPlace.Body,
            _ when path is not null && path.Contains($"{{{name}}}") => ArgumentPlace.Path,
            _ when endpoint.Body?.Value == name => ArgumentPlace.Body,
            _ => VerbOf(endpoint) is "GET" or "DELETE" ? ArgumentPlace.Query : ArgumentPlace.Body,
        };
    }

    /// <summary>When the tool is listed.</summary>
    public static ToolExposure ExposureOf(ParsedEndpoint endpoint) => endpoint.Exposure?.Value switch
    {
        "extended" => ToolExposure.Extended,
        "hidden" => ToolExposure.Hidden,
        _ => ToolExposure.Default,
    };
}
