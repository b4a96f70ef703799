using System.Security.Cryptography;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Paging;

/// <summary>A digest of the arguments that decide which records a list walks, and in which order.</summary>
internal static class FilterFingerprint
{
    private static readonly byte[] NoFilters = SHA256.HashData("{}"u8);

    /// <summary>Fingerprints the arguments of a list call.</summary>
    /// <param name="arguments">The arguments, a valid JSON object; the order of members and white space do not count.</param>
    public static byte[] Of(ReadOnlyMemory<byte> arguments)
    {
        using var document = JsonDocument.Parse(arguments);
        if (!document.RootElement.EnumerateObject().Any(IsFilter))
        {
            return NoFilters;
        }

        using var canonical = new PooledBuffer(256);
        using (var writer = new Utf8JsonWriter(canonical))
        {
            WriteFilters(writer, document.RootElement);
        }

        return SHA256.HashData(canonical.Written.Span);
    }

    private static void WriteFilters(Utf8JsonWriter writer, JsonElement arguments)
    {
        writer.WriteStartObject();
        foreach (JsonProperty argument in Sorted(arguments))
        {
            if (IsFilter(argument))
            {
                writer.WritePropertyName(argument.Name);
                WriteCanonical(writer, argument.Value);
            }
        }

        writer.WriteEndObject();
    }

    // How many records come back, and which of their members, does not move the records; an empty where asks for nothing.
    private static bool IsFilter(JsonProperty argument) =>
        argument.Value.ValueKind != JsonValueKind.Null
        && !argument.NameEquals("limit"u8)
        && !argument.NameEquals("fields"u8)
        && !argument.NameEquals("next_cursor"u8)
        && !(argument.NameEquals("where"u8) && IsEmptyObject(argument.Value));

    private static bool IsEmptyObject(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any();

    private static void WriteCanonical(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in Sorted(value))
                {
                    writer.WritePropertyName(member.Name);
                    WriteCanonical(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    WriteCanonical(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(value.GetString());
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static IEnumerable<JsonProperty> Sorted(JsonElement value) =>
        value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal);
}
