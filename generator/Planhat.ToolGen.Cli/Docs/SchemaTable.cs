using System.Text;
using System.Text.Json;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>The properties of an object schema as a table; members of objects follow under the path that leads to them.</summary>
internal static class SchemaTable
{
    /// <summary>Writes the table, or a sentence when there is no property.</summary>
    public static void Write(StringBuilder page, string schema)
    {
        using var document = JsonDocument.Parse(schema);
        Row[] rows = [.. Rows(document.RootElement, path: "")];
        if (rows.Length == 0)
        {
            page.Append("\nIt takes no arguments.\n");
            return;
        }

        page.Append("\n| argument | type | required | description |\n|---|---|---|---|\n");
        foreach (Row row in rows)
        {
            page.Append($"| {MarkdownText.Code(row.Path)} | {SchemaWords.Type(row.Schema)} | {(row.IsRequired ? "yes" : "")} | {SchemaWords.Description(row.Schema)} |\n");
        }
    }

    private static IEnumerable<Row> Rows(JsonElement schema, string path)
    {
        if (!schema.TryGetProperty("properties", out JsonElement properties))
        {
            yield break;
        }

        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(static name => name.GetString()!)]
            : [];
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            string own = path + property.Name;
            yield return new Row(own, property.Value, required.Contains(property.Name));
            (JsonElement inner, string end) = property.Value.TryGetProperty("items", out JsonElement items) ? (items, "[].") : (property.Value, ".");
            foreach (Row row in Rows(inner, own + end))
            {
                yield return row;
            }
        }
    }

    private sealed record Row(string Path, JsonElement Schema, bool IsRequired);
}
