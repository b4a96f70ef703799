using Planhat.ToolGen.Model;
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

    public bool IsCustom => EndpointDerivation.OperationOf(Endpoint) == OperationKind.Custom;

    /// <summary>The HTTP method, own or derived.</summary>
    public string Method => EndpointDerivation.VerbOf(Endpoint);

    /// <summary>The path template, own or derived; null when the model's path is not known.</summary>
    public string? Path { get; } = EndpointDerivation.PathOf(endpoint, part.Definition?.Path?.Value);

    /// <summary>Name of the host; null when the model is not known.</summary>
    public string? Host => Endpoint.Host?.Value ?? (Part.Definition is null ? null : Part.Definition.Host?.Value ?? LanguageDefaults.Host);

    /// <summary>Whether the path has a place for the record's identifier.</summary>
    public bool TakesId => Path is { } path && path.Contains("{id}");

    /// <summary>Where an argument goes.</summary>
    public ArgumentPlace PlaceOf(ParsedArgument argument) => EndpointDerivation.PlaceOf(argument, Endpoint, Path);
}
