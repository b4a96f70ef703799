using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation;

/// <summary>Finds all values of a model file, nested ones included.</summary>
internal static class ValueSites
{
    /// <summary>The values whose type is known, outer ones before those inside.</summary>
    public static IEnumerable<ValueSite> Of(ModelPart part)
    {
        IEnumerable<ValueSite> properties = OfProperties(part, part.Model.Properties, part.Properties, 1);
        IEnumerable<ValueSite> filters = part.Model.Endpoints
            .SelectMany(static endpoint => endpoint.Filters)
            .SelectMany(filter => filter.Value is null ? [] : OfValue(part, filter.Value, filter.Name, $"Filter '{filter.Name.Value}'", siblings: null, 1));
        IEnumerable<ValueSite> arguments = part.Model.Endpoints.SelectMany(endpoint => OfArguments(part, endpoint));
        return properties.Concat(filters).Concat(arguments);
    }

    private static IEnumerable<ValueSite> OfArguments(ModelPart part, ParsedEndpoint endpoint)
    {
        var siblings = endpoint.Arguments.ToDictionary(
            static argument => argument.Name.Value,
            static argument => argument.Value.Type?.Value,
            StringComparer.Ordinal);
        return endpoint.Arguments.SelectMany(argument =>
            OfValue(part, argument.Value, argument.Name, $"Argument '{argument.Name.Value}'", siblings, 1));
    }

    private static IEnumerable<ValueSite> OfProperties(
        ModelPart part,
        IReadOnlyList<ParsedProperty> properties,
        IReadOnlyList<ParsedProperty> neighbours,
        int depth)
    {
        var siblings = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (ParsedProperty neighbour in neighbours)
        {
            siblings[neighbour.Name.Value] = neighbour.Value.Type?.Value;
        }

        return properties.SelectMany(property =>
            OfValue(part, property.Value, property.Name, $"Property '{property.Name.Value}'", siblings, depth));
    }

    private static IEnumerable<ValueSite> OfValue(
        ModelPart part,
        ParsedValue value,
        Located<string> owner,
        string label,
        Dictionary<string, string?>? siblings,
        int depth)
    {
        IEnumerable<ValueSite> itself = value.Type is null
            ? []
            : [new ValueSite(part, value, value.Type.Value, owner, label, siblings, depth)];
        IEnumerable<ValueSite> items = value.Items is null
            ? []
            : OfValue(part, value.Items.Value, owner, $"An item of {char.ToLowerInvariant(label[0])}{label.Substring(1)}", siblings: null, depth + 1);
        return itself.Concat(items).Concat(OfProperties(part, value.Properties, value.Properties, depth + 1));
    }
}
