using System.Text.Json;

namespace Planhat.ToolGen.CustomFields;

/// <summary>Writes the JSON Schema of one custom field, inside the profile that every client takes.</summary>
internal static class CustomFieldSchema
{
    private const int LongestDescription = 120;
    private const int LongestValue = 100;
    private const int ExampleValues = 3;

    /// <summary>Writes the field as a property.</summary>
    public static void Write(Utf8JsonWriter json, CustomFieldDefinition field, SchemaDetail detail)
    {
        json.WriteStartObject(field.Name);
        if (ItemsOf(field.Type) is { } item)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            WriteEnum(json, field, detail);
            json.WriteEndObject();
            WriteDescription(json, field, detail, item);
        }
        else
        {
            WriteScalar(json, field, detail);
        }

        json.WriteEndObject();
    }

    // What an element is called, for the types that hold several.
    private static string? ItemsOf(CustomFieldKind type) => type switch
    {
        CustomFieldKind.MultiPickList => "",
        CustomFieldKind.TeamMembers => "User ids.",
        CustomFieldKind.Endusers => "End user ids.",
        _ => null,
    };

    private static void WriteScalar(Utf8JsonWriter json, CustomFieldDefinition field, SchemaDetail detail)
    {
        (string type, string? format, string meaning) = field.Type switch
        {
            CustomFieldKind.Number => ("number", null, ""),
            CustomFieldKind.Checkbox => ("boolean", null, ""),
            CustomFieldKind.Rating => ("integer", null, ""),
            CustomFieldKind.Day => ("string", "date", ""),
            CustomFieldKind.Date => ("string", (string?)null, "Date or RFC 3339."),
            CustomFieldKind.RichText => ("string", null, "HTML."),
            CustomFieldKind.Email => ("string", "email", ""),
            CustomFieldKind.Url => ("string", "uri", ""),
            CustomFieldKind.Phone => ("string", null, "Phone."),
            CustomFieldKind.TeamMember => ("string", null, "User id."),
            CustomFieldKind.Enduser => ("string", null, "End user id."),
            _ => ("string", null, ""),
        };
        json.WriteString("type", type);
        if (format is not null)
        {
            json.WriteString("format", format);
        }

        if (field.Type == CustomFieldKind.Rating)
        {
            json.WriteNumber("minimum", CustomFieldRating.Lowest);
            json.WriteNumber("maximum", CustomFieldRating.Highest);
        }

        WriteEnum(json, field, detail);
        WriteDescription(json, field, detail, meaning);
    }

    private static void WriteEnum(Utf8JsonWriter json, CustomFieldDefinition field, SchemaDetail detail)
    {
        if (!HoldsChoices(field) || !AreListed(field, detail))
        {
            return;
        }

        json.WriteStartArray("enum");
        foreach (string value in field.Values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteDescription(Utf8JsonWriter json, CustomFieldDefinition field, SchemaDetail detail, string meaning)
    {
        string text = string.Join(' ', Sentences(field, detail, meaning).Where(static sentence => sentence.Length > 0));
        if (text.Length > 0)
        {
            json.WriteString("description", text);
        }
    }

    private static IEnumerable<string> Sentences(CustomFieldDefinition field, SchemaDetail detail, string meaning)
    {
        yield return field.IsMandatory ? "Mandatory." : "";
        yield return meaning;
        if (detail.HasDescriptions && field.Description is { } description)
        {
            yield return Cut(description, LongestDescription);
        }

        if (HoldsChoices(field) && !AreListed(field, detail))
        {
            string examples = detail.HasDescriptions ? $", such as {string.Join(", ", field.Values.Take(ExampleValues).Select(static value => Cut(value, LongestValue)))}" : "";
            yield return $"One of {field.Values.Count} values{examples}.";
        }
    }

    private static bool HoldsChoices(CustomFieldDefinition field) =>
        field.Type is CustomFieldKind.List or CustomFieldKind.MultiPickList && field.Values.Count > 0;

    private static bool AreListed(CustomFieldDefinition field, SchemaDetail detail) =>
        field.Values.Count <= detail.MostValues && field.Values.All(static value => value.Length <= LongestValue);

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)}…";
}
