using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>One file that defines or extends a model, seen together with the other files of the model.</summary>
internal sealed class ModelPart(
    ParsedDocument document,
    ParsedModel model,
    ParsedModel? definition,
    IReadOnlyList<ParsedModel> family,
    bool isComplete)
{
    private readonly Dictionary<string, ParsedProperty> _byName = ByName(family.SelectMany(static part => part.Properties));
    private List<EndpointPart>? _endpoints;
    private List<ValueSite>? _values;

    /// <summary>The file.</summary>
    public ParsedDocument Document { get; } = document;

    /// <summary>What the file says.</summary>
    public ParsedModel Model { get; } = model;

    /// <summary>What the file that defines the model says; null when no file does.</summary>
    public ParsedModel? Definition { get; } = definition;

    /// <summary>What the files of the model say, the one that defines it first.</summary>
    public IReadOnlyList<ParsedModel> Family { get; } = family;

    /// <summary>The properties of the model from all its files.</summary>
    public IReadOnlyList<ParsedProperty> Properties { get; } = [.. family.SelectMany(static part => part.Properties)];

    /// <summary>Whether all files of the model could be read, so that no name is missing.</summary>
    public bool IsComplete { get; } = isComplete;

    public string Name => Model.Name.Value;

    /// <summary>Whether every key of the file could be read; otherwise what seems to be missing may stand there misspelled.</summary>
    public bool IsReadable => Document.Diagnostics.Count == 0;

    /// <summary>The endpoints of this file whose operation is known and that no change took away.</summary>
    public IReadOnlyList<EndpointPart> Endpoints => _endpoints ??=
    [
        .. Model.Endpoints
            .Where(static endpoint => endpoint is { Operation: not null, Standing: EndpointStanding.Stands })
            .Select(endpoint => new EndpointPart(this, endpoint)),
    ];

    /// <summary>The values of this file whose type is known, nested ones included.</summary>
    public IReadOnlyList<ValueSite> Values => _values ??= [.. ValueSites.Of(this)];

    public bool HasCustomFields => Definition?.CustomFields is not null;

    /// <summary>Names of the properties, for suggestions.</summary>
    public IReadOnlyCollection<string> PropertyNames => _byName.Keys;

    /// <summary>Properties with a fixed value in every create.</summary>
    public IEnumerable<string> ConstantNames => Definition?.Constants.Select(static constant => constant.Property.Value) ?? [];

    /// <summary>The property with the name, or null.</summary>
    public ParsedProperty? Find(string name) => _byName.TryGetValue(name, out ParsedProperty? property) ? property : null;

    /// <summary>Whether a property may be named: it exists, or the files that could declare it are not fully known.</summary>
    public bool Knows(string name) => !IsComplete || Definition is null || _byName.ContainsKey(name);

    private static Dictionary<string, ParsedProperty> ByName(IEnumerable<ParsedProperty> properties)
    {
        var byName = new Dictionary<string, ParsedProperty>(StringComparer.Ordinal);
        foreach (ParsedProperty property in properties)
        {
            if (!byName.ContainsKey(property.Name.Value))
            {
                byName.Add(property.Name.Value, property);
            }
        }

        return byName;
    }
}
