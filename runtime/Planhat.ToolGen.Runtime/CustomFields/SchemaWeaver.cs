using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.CustomFields;

/// <summary>Puts an account's custom fields into the input schemas of the tools that write them.</summary>
internal static class SchemaWeaver
{
    private const int MostFields = 40;
    private const int LongestName = 100;

    // About 1,400 tokens: a token is three bytes of such JSON or more, and one or two characters beyond ASCII.
    private const int MostWeight = 4_200;
    private const int WeightBeyondAscii = 2;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the schema of a tool depends on the account's custom fields.</summary>
    public static bool CanWeave(PlanhatTool tool) =>
        tool is CreateTool or UpdateTool or UpsertTool && tool.Model.CustomFieldParent is not null && tool.Arguments.Contains(ReservedNames.Custom);

    /// <summary>The tool's input schema with the fields under <c>custom</c>; woven once for a set.</summary>
    /// <param name="tool">A tool of which <see cref="CanWeave"/> is true.</param>
    /// <param name="fields">The account's fields.</param>
    /// <param name="lister">Name of the tool that lists the fields left out, or null.</param>
    public static ReadOnlyMemory<byte> Weave(PlanhatTool tool, CustomFieldSet fields, string? lister) => fields.Schemas.GetOrAdd(
        (tool, lister),
        static (key, fields) => Weave(key.Tool.InputSchema, fields.Of(key.Tool.Model.CustomFieldParent!), key.Lister),
        fields);

    private static byte[] Weave(ReadOnlySpan<byte> schema, ModelCustomFields fields, string? lister)
    {
        CustomFieldDefinition[] shown = [.. Shown(fields)];
        if (shown.Length == 0 || FindCustom(schema) is not { } place)
        {
            return schema.ToArray();
        }

        byte[] custom = Fit(shown, fields.WritableNames.Count, lister);
        return [.. schema[..place.Start], .. custom, .. schema[place.End..]];
    }

    private static IEnumerable<CustomFieldDefinition> Shown(ModelCustomFields fields) => fields.Definitions
        .Where(static field => !field.IsFormula && !field.IsHidden && field.Type != CustomFieldKind.Unknown && field.Name.Length <= LongestName)
        .OrderBy(static field => field.IsMandatory ? 0 : field.IsFeatured ? 1 : 2)
        .ThenBy(static field => field.Name, StringComparer.Ordinal)
        .Take(MostFields);

    // First less is told of each field, then fewer fields are told.
    private static byte[] Fit(CustomFieldDefinition[] shown, int total, string? lister)
    {
        foreach (SchemaDetail detail in SchemaDetail.Descending)
        {
            byte[] schema = Write(shown, detail, total, lister);
            if (WeightOf(schema) <= MostWeight)
            {
                return schema;
            }
        }

        int count = shown.Length;
        byte[] shorter;
        do
        {
            count = count * 3 / 4;
            shorter = Write(shown.AsSpan(0, count), SchemaDetail.Descending[^1], total, lister);
        }
        while (count > 0 && WeightOf(shorter) > MostWeight);

        return shorter;
    }

    private static byte[] Write(ReadOnlySpan<CustomFieldDefinition> shown, SchemaDetail detail, int total, string? lister)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteString("description", Describe(total - shown.Length, lister));
            json.WriteStartObject("properties");
            foreach (CustomFieldDefinition field in shown)
            {
                CustomFieldSchema.Write(json, field, detail);
            }

            json.WriteEndObject();
            json.WriteBoolean("additionalProperties", value: true);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string Describe(int left, string? lister)
    {
        const string What = "Custom fields by display name.";
        return left == 0 ? What
            : lister is null ? $"{What} {left} more exist."
            : $"{What} {left} more exist: {lister} names them.";
    }

    private static int WeightOf(ReadOnlySpan<byte> utf8)
    {
        int weight = 0;
        foreach (byte unit in utf8)
        {
            weight += unit < 0x80 ? 1 : WeightBeyondAscii;
        }

        return weight;
    }

    private static Range? FindCustom(ReadOnlySpan<byte> schema)
    {
        var reader = new Utf8JsonReader(schema);
        return MoveTo(ref reader, "properties"u8) && MoveTo(ref reader, "custom"u8) ? RangeOf(ref reader) : null;
    }

    // From the beginning of an object to the value of one of its members.
    private static bool MoveTo(ref Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            reader.Read();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = reader.ValueTextEquals(member);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static Range RangeOf(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
