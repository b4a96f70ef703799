using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>An endpoint, seen with its model.</summary>
internal sealed class EndpointPart(ModelPart part, ParsedEndpoint endpoint)
{
    /// <summary>The file it stands in.</summary>
    public ModelPart Part { get; } = part;

    /// <summary>What the file says.</summary>
    public ParsedEndpoint Endpoint { get; } = endpoint;

    public string Name => Endpoint.Name.Value;

    /// <summary>The word after <c>operation:</c>.</summary>
    public string Operation => Endpoint.Operation!.Value;

    public bool IsCustom => Operation == "custom";

    /// <summary>The HTTP method, own or derived.</summary>
    public string Method => Endpoint.Method?.Value ?? Operation switch
    {
        "create" => "POST",
        "update" => "PUT",
        "delete" => "DELETE",
        _ => "GET",
    };

    /// <summary>The path template, own or derived; null when the model's path is not known.</summary>
    public string? Path { get; } = PathOf(part, endpoint);

    /// <summary>Name of the host; null when the model is not known.</summary>
    public string? Host => Endpoint.Host?.Value ?? (Part.Definition is null ? null : Part.Definition.Host?.Value ?? DefinitionScope.MainHost);

    /// <summary>Whether the path has a place for the record's identifier.</summary>
    public bool TakesId => Path is { } path && path.Contains("{id}");

    /// <summary>Where an argument goes: path, query or body.</summary>
    public string PlaceOf(ParsedArgument argument)
    {
        if (argument.In is { } given)
        {
            return given.Value;
        }

        if (Path is { } path && path.Contains($"{{{argument.Name.Value}}}"))
        {
            return "path";
        }

        return Endpoint.Body?.Value == argument.Name.Value || Method is not ("GET" or "DELETE") ? "body" : "query";
    }

    private static string? PathOf(ModelPart part, ParsedEndpoint endpoint)
    {
        if (endpoint.Path is { } own)
        {
            return own.Value;
        }

        string? path = part.Definition?.Path?.Value;
        return path is not null && endpoint.Operation?.Value is "get" or "update" or "delete" ? path + "/{id}" : path;
    }
}
