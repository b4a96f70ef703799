using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>Finds all values of a model file, nested ones included.</summary>
internal sealed class ValueSites
{
    private static readonly Dictionary<string, ParsedValue> None = new(StringComparer.Ordinal);

    private readonly ModelPart _part;
    private readonly Dictionary<string, ParsedValue> _root;

    private ValueSites(ModelPart part, Dictionary<string, ParsedValue> root)
    {
        _part = part;
        _root = root;
    }

    /// <summary>The values whose type is known, outer ones before those inside.</summary>
    public static IEnumerable<ValueSite> Of(ModelPart part)
    {
        Dictionary<string, ParsedValue> root = ByName(part.Properties.Select(static property => (property.Name, property.Value)));
        var ofProperties = new ValueSites(part, root);
        var ofFilters = new ValueSites(part, None);
        return ofProperties.OfProperties(part.Model.Properties, root, 1)
            .Concat(part.Model.Endpoints
                .SelectMany(static endpoint => endpoint.Filters)
                .SelectMany(filter => filter.Value is null ? [] : ofFilters.OfValue(filter.Value, $"Filter '{filter.Name.Value}'", None, 1)))
            .Concat(part.Model.Endpoints.SelectMany(endpoint => OfArguments(part, endpoint)));
    }

    private static IEnumerable<ValueSite> OfArguments(ModelPart part, ParsedEndpoint endpoint)
    {
        Dictionary<string, ParsedValue> root = ByName(endpoint.Arguments.Select(static argument => (argument.Name, argument.Value)));
        var sites = new ValueSites(part, root);
        return endpoint.Arguments.SelectMany(argument => sites.OfValue(argument.Value, $"Argument '{argument.Name.Value}'", root, 1));
    }

    private static Dictionary<string, ParsedValue> ByName(IEnumerable<(Located<string> Name, ParsedValue Value)> values)
    {
        var byName = new Dictionary<string, ParsedValue>(StringComparer.Ordinal);
        foreach ((Located<string> name, ParsedValue value) in values)
        {
            byName[name.Value] = value;
        }

        return byName;
    }

    private IEnumerable<ValueSite> OfProperties(IReadOnlyList<ParsedProperty> properties, Dictionary<string, ParsedValue> siblings, int depth) =>
        properties.SelectMany(property => OfValue(property.Value, $"Property '{property.Name.Value}'", siblings, depth));

    private IEnumerable<ValueSite> OfValue(ParsedValue value, string label, Dictionary<string, ParsedValue> siblings, int depth)
    {
        IEnumerable<ValueSite> itself = value.Type is null ? [] : [new ValueSite(_part, value, value.Type.Value, label, siblings, _root, depth)];
        IEnumerable<ValueSite> items = value.Items is null
            ? []
            : OfValue(value.Items.Value, $"An item of {char.ToLowerInvariant(label[0])}{label.Substring(1)}", None, depth + 1);
        Dictionary<string, ParsedValue> members = ByName(value.Properties.Select(static property => (property.Name, property.Value)));
        return itself.Concat(items).Concat(OfProperties(value.Properties, members, depth + 1));
    }
}
