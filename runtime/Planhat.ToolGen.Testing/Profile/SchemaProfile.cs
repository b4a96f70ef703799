using System.Text.Json;
using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Testing.Profile;

/// <summary>The subset of JSON Schema that every known MCP client takes.</summary>
internal static partial class SchemaProfile
{
    private const int MostLevels = 5;

    private static readonly string[] ForbiddenAnywhere = ["$ref", "$defs", "const", "not", "if", "patternProperties"];
    private static readonly string[] ForbiddenAtRoot = ["oneOf", "anyOf", "allOf"];

    /// <summary>What clients would refuse in an input schema.</summary>
    public static IEnumerable<string> OfInput(JsonElement schema)
    {
        List<string> violations = [.. OfRoot(schema, "inputSchema")];
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return violations;
        }

        if (!schema.TryGetProperty("additionalProperties", out JsonElement open) || open.ValueKind != JsonValueKind.False)
        {
            violations.Add("inputSchema has no \"additionalProperties\": false");
        }

        if (!schema.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            violations.Add("inputSchema has no \"properties\"");
            return violations;
        }

        violations.AddRange(properties.EnumerateObject()
            .Where(static property => !PropertyName().IsMatch(property.Name))
            .Select(static property => $"inputSchema/properties/{property.Name} is not of the form {PropertyName()}"));
        return violations;
    }

    /// <summary>What clients would refuse in an output schema.</summary>
    public static IEnumerable<string> OfOutput(JsonElement schema) => OfRoot(schema, "outputSchema");

    private static IEnumerable<string> OfRoot(JsonElement schema, string at)
    {
        if (!IsText(schema, "type", "object"))
        {
            yield return $"{at} is not of \"type\": \"object\"";
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (string name in ForbiddenAtRoot.Where(name => schema.TryGetProperty(name, out _)))
        {
            yield return $"{at} has {name}";
        }

        foreach (string violation in Below(schema, at, level: 1))
        {
            yield return violation;
        }
    }

    private static IEnumerable<string> Below(JsonElement schema, string at, int level)
    {
        if (level > MostLevels)
        {
            yield return $"{at} lies deeper than {MostLevels} levels";
            yield break;
        }

        foreach (string name in ForbiddenAnywhere.Where(name => schema.TryGetProperty(name, out _)))
        {
            yield return $"{at} has {name}";
        }

        if (schema.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.Array)
        {
            yield return $"{at} has an array of types";
        }

        if (IsText(schema, "type", "array") && !HasTypedItems(schema))
        {
            yield return $"{at} is an array whose items have no type";
        }

        if (schema.TryGetProperty("enum", out JsonElement values) && values.ValueKind != JsonValueKind.Array)
        {
            yield return $"{at} has an enum that is no list";
        }
        else if (values.ValueKind == JsonValueKind.Array && values.EnumerateArray().Select(static value => value.ValueKind).Distinct().Count() > 1)
        {
            yield return $"{at} has an enum of several types";
        }

        foreach ((string name, JsonElement child) in Children(schema))
        {
            foreach (string violation in Below(child, $"{at}/{name}", level + 1))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<(string Name, JsonElement Schema)> Children(JsonElement schema)
    {
        IEnumerable<(string, JsonElement)> properties = schema.TryGetProperty("properties", out JsonElement members) && members.ValueKind == JsonValueKind.Object
            ? members.EnumerateObject().Select(static property => ($"properties/{property.Name}", property.Value))
            : [];
        IEnumerable<(string, JsonElement)> items = schema.TryGetProperty("items", out JsonElement item) ? [("items", item)] : [];
        IEnumerable<(string, JsonElement)> alternatives = ForbiddenAtRoot.SelectMany(name =>
            schema.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select((alternative, index) => ($"{name}/{index}", alternative))
                : []);
        return properties.Concat(items).Concat(alternatives).Where(static child => child.Item2.ValueKind == JsonValueKind.Object);
    }

    private static bool HasTypedItems(JsonElement schema) =>
        schema.TryGetProperty("items", out JsonElement items)
        && items.ValueKind == JsonValueKind.Object
        && (items.TryGetProperty("type", out _) || items.TryGetProperty("anyOf", out _));

    private static bool IsText(JsonElement schema, string name, string text) =>
        schema.ValueKind == JsonValueKind.Object
        && schema.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() == text;

    [GeneratedRegex("^[a-zA-Z0-9_.-]{1,64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PropertyName();
}
