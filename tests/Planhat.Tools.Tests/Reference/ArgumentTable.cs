using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Reference;

/// <summary>The arguments of a tool, read from its input schema.</summary>
internal static class ArgumentTable
{
    public static void Write(StringBuilder page, PlanhatTool tool)
    {
        var reader = new Utf8JsonReader(tool.InputSchema);
        JsonElement schema = JsonElement.ParseValue(ref reader);
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(static name => name.GetString()!)]
            : [];

        page.Append("\n| argument | type | required | description |\n|---|---|---|---|\n");
        foreach (JsonProperty argument in schema.GetProperty("properties").EnumerateObject())
        {
            string isRequired = required.Contains(argument.Name) ? "yes" : "";
            page.Append($"| `{argument.Name}` | {MarkdownText.Cell(TypeOf(argument.Value))} | {isRequired} | {MarkdownText.Cell(DescriptionOf(argument.Value))} |\n");
        }
    }

    private static string DescriptionOf(JsonElement schema)
    {
        string description = schema.TryGetProperty("description", out JsonElement text) ? text.GetString()! : "";
        return schema.TryGetProperty("default", out JsonElement value)
            ? $"{description} Default {MarkdownText.Json(value)}.".TrimStart()
            : description;
    }

    private static string TypeOf(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            return string.Join(", ", values.EnumerateArray().Select(static value => $"`{value}`"));
        }

        return schema.GetProperty("type").GetString() switch
        {
            "array" => $"array of {TypeOf(schema.GetProperty("items"))}",
            "object" when schema.TryGetProperty("properties", out JsonElement members) =>
                $"object {{{string.Join(", ", members.EnumerateObject().Select(static member => $"`{member.Name}`: {TypeOf(member.Value)}"))}}}",
            string type => $"{type}{RangeOf(schema)}{FormatOf(schema)}",
            null => throw new InvalidOperationException("A schema without a type."),
        };
    }

    private static string RangeOf(JsonElement schema)
    {
        bool hasMinimum = schema.TryGetProperty("minimum", out JsonElement minimum);
        bool hasMaximum = schema.TryGetProperty("maximum", out JsonElement maximum);
        return (hasMinimum, hasMaximum) switch
        {
            (true, true) => $" {minimum}–{maximum}",
            (true, false) => $" from {minimum}",
            (false, true) => $" up to {maximum}",
            _ => "",
        };
    }

    private static string FormatOf(JsonElement schema) =>
        schema.TryGetProperty("format", out JsonElement format) ? $" ({format})" : "";
}
