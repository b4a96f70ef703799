using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Planhat.ToolGen.Tests.Support;

/// <summary>Checks a value against the part of JSON Schema draft-07 that <c>definition.schema.json</c> uses.</summary>
internal sealed class SchemaChecker(JsonObject root)
{
    private static readonly string[] Known =
    [
        "$schema", "title", "description", "definitions", "type", "enum", "pattern", "minimum", "maximum", "properties", "additionalProperties",
        "required", "propertyNames", "minProperties", "maxProperties", "dependencies", "items", "minItems", "uniqueItems",
        "anyOf", "allOf", "oneOf", "if", "then", "else", "$ref",
    ];

    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonObject schema, JsonNode? value)
    {
        if (schema.FirstOrDefault(static member => !Known.Contains(member.Key)).Key is { } unknown)
        {
            throw new NotSupportedException($"The checker does not know '{unknown}'.");
        }

        if (schema["$ref"] is { } reference)
        {
            return Accepts(root["definitions"]![reference.GetValue<string>()["#/definitions/".Length..]]!.AsObject(), value);
        }

        return AcceptsType(schema["type"], value)
            && (schema["enum"] is not JsonArray allowed || allowed.Any(item => JsonNode.DeepEquals(item, value)))
            && AcceptsText(schema, value)
            && AcceptsNumber(schema, value)
            && AcceptsObject(schema, value)
            && AcceptsArray(schema, value)
            && AcceptsCombination(schema, value);
    }

    private static bool AcceptsType(JsonNode? type, JsonNode? value) => type switch
    {
        null => true,
        JsonArray several => several.Any(one => AcceptsType(one, value)),
        _ => type.GetValue<string>() switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value is JsonValue text && text.TryGetValue(out string? _),
            "boolean" => value is JsonValue flag && flag.TryGetValue(out bool _),
            "number" => NumberOf(value) is not null,
            "integer" => NumberOf(value) is { } number && number == decimal.Truncate(number),
            var other => throw new NotSupportedException($"The checker does not know the type '{other}'."),
        },
    };

    private static bool AcceptsText(JsonObject schema, JsonNode? value) =>
        schema["pattern"] is not { } pattern
        || value is not JsonValue scalar
        || !scalar.TryGetValue(out string? text)
        || Regex.IsMatch(text, pattern.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    private static bool AcceptsNumber(JsonObject schema, JsonNode? value) =>
        NumberOf(value) is not { } number
        || ((schema["minimum"] is not { } minimum || number >= NumberOf(minimum))
            && (schema["maximum"] is not { } maximum || number <= NumberOf(maximum)));

    private static decimal? NumberOf(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private bool AcceptsObject(JsonObject schema, JsonNode? value)
    {
        if (value is not JsonObject members)
        {
            return true;
        }

        JsonObject? declared = schema["properties"] as JsonObject;
        return Texts(schema["required"]).All(members.ContainsKey)
            && members.Count >= (schema["minProperties"]?.GetValue<int>() ?? 0)
            && members.Count <= (schema["maxProperties"]?.GetValue<int>() ?? int.MaxValue)
            && (schema["dependencies"] is not JsonObject needs || needs.All(need => !members.ContainsKey(need.Key) || Texts(need.Value).All(members.ContainsKey)))
            && members.All(member => schema["propertyNames"] is not JsonObject names || Accepts(names, JsonValue.Create(member.Key)))
            && members.All(member => declared?[member.Key] is JsonObject known
                ? Accepts(known, member.Value)
                : schema["additionalProperties"] switch
                {
                    null => true,
                    JsonObject other => Accepts(other, member.Value),
                    JsonNode flag => flag.GetValue<bool>(),
                });
    }

    private bool AcceptsArray(JsonObject schema, JsonNode? value) =>
        value is not JsonArray items
        || (items.Count >= (schema["minItems"]?.GetValue<int>() ?? 0)
            && (schema["uniqueItems"]?.GetValue<bool>() != true || items.Select(static item => item?.ToJsonString()).Distinct().Count() == items.Count)
            && (schema["items"] is not JsonObject each || items.All(item => Accepts(each, item))));

    private bool AcceptsCombination(JsonObject schema, JsonNode? value) =>
        (schema["anyOf"] is not JsonArray any || any.Any(one => Accepts(one!.AsObject(), value)))
        && (schema["allOf"] is not JsonArray all || all.All(one => Accepts(one!.AsObject(), value)))
        && (schema["oneOf"] is not JsonArray single || single.Count(one => Accepts(one!.AsObject(), value)) == 1)
        && (schema["if"] is not JsonObject condition || schema[Accepts(condition, value) ? "then" : "else"] is not JsonObject branch || Accepts(branch, value));

    private static IEnumerable<string> Texts(JsonNode? list) => list is JsonArray items ? items.Select(static item => item!.GetValue<string>()) : [];
}
