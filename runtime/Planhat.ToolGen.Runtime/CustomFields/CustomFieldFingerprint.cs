using System.Security.Cryptography;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.CustomFields;

/// <summary>A digest of definitions, whatever order they came in.</summary>
internal static class CustomFieldFingerprint
{
    public static string Of(Dictionary<string, ModelCustomFields> byParent)
    {
        using var canonical = new PooledBuffer();
        using (var json = new Utf8JsonWriter(canonical))
        {
            json.WriteStartArray();
            foreach (ModelCustomFields fields in byParent.OrderBy(static entry => entry.Key, StringComparer.OrdinalIgnoreCase).Select(static entry => entry.Value))
            {
                foreach (CustomFieldDefinition definition in fields.Definitions)
                {
                    Write(json, definition);
                }
            }

            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(canonical.Written.Span));
    }

    private static void Write(Utf8JsonWriter json, CustomFieldDefinition definition)
    {
        json.WriteStartArray();
        json.WriteStringValue(definition.Parent.ToUpperInvariant());
        json.WriteStringValue(definition.Name);
        json.WriteNumberValue((int)definition.Type);
        json.WriteStringValue(definition.Description);
        json.WriteBooleanValue(definition.IsMandatory);
        json.WriteBooleanValue(definition.IsFeatured);
        json.WriteBooleanValue(definition.IsFormula);
        json.WriteBooleanValue(definition.IsHidden);
        foreach (string value in definition.Values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
