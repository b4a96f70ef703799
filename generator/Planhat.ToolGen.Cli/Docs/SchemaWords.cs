using System.Text.Json;
using Planhat.ToolGen.Cli.Output;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>JSON Schemas in a few words of Markdown.</summary>
internal static class SchemaWords
{
    private static readonly (string Keyword, string Word)[] Sizes =
    [
        ("minLength", "at least {0} characters"), ("maxLength", "at most {0} characters"),
        ("minItems", "at least {0}"), ("maxItems", "at most {0}"),
        ("format", "{0}"), ("pattern", "matches {0}"),
    ];

    /// <summary>The type with its limits, or the allowed values.</summary>
    public static string Type(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            return string.Join(", ", values.EnumerateArray().Select(Value));
        }

        if (schema.TryGetProperty("anyOf", out JsonElement choices))
        {
            return string.Join(" or ", choices.EnumerateArray().Select(Type));
        }

        string type = schema.TryGetProperty("type", out JsonElement name) ? TypeName(name) : "any";
        string items = type == "array" && schema.TryGetProperty("items", out JsonElement element) ? $" of {Type(element)}" : "";
        string[] sizes = [.. Sizes.Where(size => schema.TryGetProperty(size.Keyword, out _)).Select(size => Limit(size, schema.GetProperty(size.Keyword)))];
        return $"{type}{items}{Range(schema)}{(sizes.Length == 0 ? "" : $" ({string.Join(", ", sizes)})")}";
    }

    /// <summary>The description, with the default behind it.</summary>
    public static string Description(JsonElement schema)
    {
        string description = schema.TryGetProperty("description", out JsonElement text) ? MarkdownText.Cell(text.GetString()!) : "";
        return schema.TryGetProperty("default", out JsonElement value) ? $"{description} Default {Value(value)}.".TrimStart() : description;
    }

    private static string TypeName(JsonElement name) =>
        name.ValueKind == JsonValueKind.Array ? string.Join(" or ", name.EnumerateArray().Select(static one => one.GetString())) : name.GetString()!;

    private static string Range(JsonElement schema)
    {
        string from = schema.TryGetProperty("minimum", out JsonElement minimum) ? $"{minimum}" : "";
        string to = schema.TryGetProperty("maximum", out JsonElement maximum) ? $"{maximum}" : "";
        return (from, to) switch
        {
            ("", "") => "",
            (_, "") => $" from {from}",
            ("", _) => $" up to {to}",
            _ => $" {from}–{to}",
        };
    }

    private static string Limit((string Keyword, string Word) size, JsonElement value)
    {
        string text = size.Keyword == "pattern" ? MarkdownText.Code(value.GetString()!) : $"{value}";
        return size.Word.Replace("{0}", text, StringComparison.Ordinal);
    }

    private static string Value(JsonElement value) =>
        MarkdownText.Code(value.ValueKind == JsonValueKind.String ? value.GetString()! : JsonText.Compact(value));
}
