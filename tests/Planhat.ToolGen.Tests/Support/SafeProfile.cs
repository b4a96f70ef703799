using System.Text.Json;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>The subset of JSON Schema that every MCP client takes, checked without any code of the generator.</summary>
internal static partial class SafeProfile
{
    private const int MostLevels = 5;

    private static readonly string[] ForbiddenAnywhere = ["$ref", "$defs", "$schema", "const", "not", "if", "patternProperties"];
    private static readonly string[] ForbiddenAtRoot = ["oneOf", "anyOf", "allOf"];


    public static IReadOnlyList<JsonElement> InputSchemas(GeneratorRun run) => [.. EmittedCode.Catalog(run).Tools.Select(tool => Parse(tool.InputSchema))];

    public static IReadOnlyList<JsonElement> OutputSchemas(GeneratorRun run) => [.. EmittedCode.Catalog(run).Tools.Select(tool => Parse(tool.OutputSchema))];

    /// <summary>What clients would refuse in an input schema.</summary>
    public static IEnumerable<string> Violations(JsonElement schema)
    {
        if (!Has(schema, "additionalProperties", JsonValueKind.False))
        {
            yield return "the root is open";
        }

        if (!schema.TryGetProperty("properties", out JsonElement properties))
        {
            yield return "the root has no properties";
            yield break;
        }

        foreach (JsonProperty property in properties.EnumerateObject().Where(property => !TopLevelName().IsMatch(property.Name)))
        {
            yield return $"{property.Name} is no name for a top-level property";
        }

        foreach (string violation in CommonViolations(schema))
        {
            yield return violation;
        }
    }

    /// <summary>What clients would refuse in any schema.</summary>
    public static IEnumerable<string> CommonViolations(JsonElement schema)
    {
        if (schema.GetProperty("type").GetString() != "object")
        {
            yield return "the root is no object";
        }

        foreach (string name in ForbiddenAtRoot.Where(name => schema.TryGetProperty(name, out _)))
        {
            yield return $"{name} at the root";
        }

        foreach (string violation in Below(schema, "", 1))
        {
            yield return violation;
        }
    }

    private static IEnumerable<string> Below(JsonElement schema, string at, int level)
    {
        if (level > MostLevels)
        {
            yield return $"{at} lies too deep";
        }

        foreach (string name in ForbiddenAnywhere.Where(name => schema.TryGetProperty(name, out _)))
        {
            yield return $"{at} has {name}";
        }

        bool isUnion = schema.TryGetProperty("anyOf", out JsonElement alternatives);
        if (!isUnion && (!schema.TryGetProperty("type", out JsonElement type) || type.ValueKind != JsonValueKind.String))
        {
            yield return $"{at} has no single type";
        }

        if (Has(schema, "type", "array") && !(schema.TryGetProperty("items", out JsonElement items) && items.TryGetProperty("type", out _)))
        {
            yield return $"{at} is an array without typed items";
        }

        if (schema.TryGetProperty("enum", out JsonElement values) && values.EnumerateArray().Select(value => value.ValueKind).Distinct().Count() != 1)
        {
            yield return $"{at} has an enum of several types";
        }

        foreach ((string name, JsonElement child) in Children(schema, isUnion, alternatives))
        {
            foreach (string violation in Below(child, $"{at}/{name}", level + 1))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<(string Name, JsonElement Schema)> Children(JsonElement schema, bool isUnion, JsonElement alternatives)
    {
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                yield return (property.Name, property.Value);
            }
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            yield return ("items", items);
        }

        if (isUnion)
        {
            foreach (JsonElement alternative in alternatives.EnumerateArray())
            {
                yield return ("anyOf", alternative);
            }
        }
    }

    private static bool Has(JsonElement schema, string name, JsonValueKind kind) =>
        schema.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind;

    private static bool Has(JsonElement schema, string name, string text) =>
        schema.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() == text;

    private static JsonElement Parse(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        return JsonElement.ParseValue(ref reader);
    }

    [GeneratedRegex("^[a-zA-Z0-9_.-]{1,64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopLevelName();
}
