using System.Text.Json;

namespace Planhat.ToolGen.CustomFields;

/// <summary>Reads one page of Planhat's definitions.</summary>
internal static class CustomFieldPage
{
    /// <summary>Adds the page's definitions; one that has no name or no parent is passed over.</summary>
    /// <param name="json">Planhat's answer.</param>
    /// <param name="definitions">Takes the definitions.</param>
    /// <returns>Records on the page, those passed over included.</returns>
    /// <exception cref="JsonException">The answer is no JSON array.</exception>
    public static int Read(ReadOnlyMemory<byte> json, List<CustomFieldDefinition> definitions)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException();
        }

        foreach (JsonElement record in document.RootElement.EnumerateArray())
        {
            if (record.ValueKind == JsonValueKind.Object && Read(record) is { } definition)
            {
                definitions.Add(definition);
            }
        }

        return document.RootElement.GetArrayLength();
    }

    private static CustomFieldDefinition? Read(JsonElement record) =>
        Text(record, "parent") is { } parent && Text(record, "name") is { } name
            ? new CustomFieldDefinition(parent, name, CustomFieldTypes.Parse(Text(record, "type")))
            {
                Values = Values(record),
                Description = Text(record, "description"),
                IsMandatory = IsTrue(record, "isMandatory"),
                IsFeatured = IsTrue(record, "isFeatured"),
                IsFormula = IsTrue(record, "isFormula"),
                IsHidden = IsTrue(record, "isHidden"),
            }
            : null;

    private static string? Text(JsonElement record, string member) =>
        record.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static bool IsTrue(JsonElement record, string member) =>
        record.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    private static string[] Values(JsonElement record) =>
        record.TryGetProperty("listValues", out JsonElement values) && values.ValueKind == JsonValueKind.Array
            ? [.. values.EnumerateArray()
                .Where(static value => value.ValueKind == JsonValueKind.String)
                .Select(static value => value.GetString()!)
                .Where(static value => value.Length > 0)
                .Distinct(StringComparer.Ordinal)]
            : [];
}
