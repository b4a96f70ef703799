using System.Globalization;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>What an example tells of the values that are possible.</summary>
internal static class ExampleSchema
{
    /// <summary>The schema of an example in JSON.</summary>
    public static ImportedSchema Of(JsonNode? example, string pointer) => example switch
    {
        JsonObject members => new ImportedSchema(
            SchemaKind.Object,
            pointer,
            () => [.. members.Select(member => new ImportedMember(member.Key, Of(member.Value, SourcePointer.Of(pointer, member.Key)), Required: false))])
        {
            FromExamples = true,
        },
        JsonArray items => new ImportedSchema(
            SchemaKind.Array,
            pointer,
            items: () => SchemaUnion.Of([.. items.Take(50).Select((item, index) => Of(item, SourcePointer.Of(pointer, index)))]))
        {
            FromExamples = true,
        },
        JsonValue value => OfValue(value, pointer),
        _ => new ImportedSchema(SchemaKind.Unknown, pointer) { FromExamples = true },
    };

    /// <summary>The schema of a query parameter's example, which is always written as text.</summary>
    public static ImportedSchema OfQuery(string value, string pointer)
    {
        if (value is "true" or "false")
        {
            return new ImportedSchema(SchemaKind.Boolean, pointer) { FromExamples = true };
        }

        return value.Length is > 0 and < 10 && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? new ImportedSchema(SchemaKind.Integer, pointer) { FromExamples = true, Examples = [JsonValue.Create((decimal)number)] }
            : OfText(value, pointer);
    }

    private static ImportedSchema OfValue(JsonValue value, string pointer)
    {
        if (value.TryGetValue(out bool _))
        {
            return new ImportedSchema(SchemaKind.Boolean, pointer) { FromExamples = true };
        }

        if (value.TryGetValue(out decimal number))
        {
            return new ImportedSchema(number == decimal.Truncate(number) ? SchemaKind.Integer : SchemaKind.Number, pointer) { FromExamples = true, Examples = [value] };
        }

        return value.TryGetValue(out double _)
            ? new ImportedSchema(SchemaKind.Number, pointer) { FromExamples = true }
            : OfText(PostmanJson.Text(value), pointer);
    }

    /// <summary>A text; some exporters write the type in its place.</summary>
    private static ImportedSchema OfText(string text, string pointer) => text switch
    {
        "<integer>" or "<long>" or "<int>" => new ImportedSchema(SchemaKind.Integer, pointer),
        "<number>" or "<float>" or "<double>" => new ImportedSchema(SchemaKind.Number, pointer),
        "<boolean>" => new ImportedSchema(SchemaKind.Boolean, pointer),
        "<dateTime>" => new ImportedSchema(SchemaKind.String, pointer) { Format = "date-time" },
        "<date>" => new ImportedSchema(SchemaKind.String, pointer) { Format = "date" },
        "<email>" => new ImportedSchema(SchemaKind.String, pointer) { Format = "email" },
        "<uri>" or "<url>" => new ImportedSchema(SchemaKind.String, pointer) { Format = "uri" },
        _ when text.Length == 0 || text.Contains("{{", StringComparison.Ordinal) || (text.StartsWith('<') && text.EndsWith('>')) =>
            new ImportedSchema(SchemaKind.String, pointer) { FromExamples = true },
        _ => new ImportedSchema(SchemaKind.String, pointer) { FromExamples = true, Examples = [JsonValue.Create(text)] },
    };
}
