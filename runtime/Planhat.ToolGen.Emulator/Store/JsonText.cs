using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>JSON text as a Node.js server reads and writes it.</summary>
internal static class JsonText
{
    /// <summary>Reads JSON; of a repeated member the last value counts.</summary>
    /// <exception cref="JsonException">The bytes are not one JSON value.</exception>
    public static JsonNode? Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return Node(document.RootElement);
    }

    public static byte[] Utf8(JsonNode? node) => Encoding.UTF8.GetBytes(Of(node));

    /// <summary>Writes JSON with every letter and emoji as it is; System.Text.Json would escape the emoji.</summary>
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static JsonNode? Node(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    members[property.Name] = Node(property.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Node)]);
            case JsonValueKind.String:
                return JsonValue.Create(Letters(element));
            default:
                return JsonValue.Create(element.Clone());
        }
    }

    private static string? Letters(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("A string holds half a surrogate pair.", error);
        }
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                AppendObject(text, members);
                break;
            case JsonArray items:
                AppendArray(text, items);
                break;
            case { } value when value.Text() is { } letters:
                AppendString(text, letters);
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject members)
    {
        string separator = "{";
        foreach ((string name, JsonNode? value) in members)
        {
            text.Append(separator);
            AppendString(text, name);
            text.Append(':');
            Append(text, value);
            separator = ",";
        }

        text.Append(members.Count == 0 ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder text, JsonArray items)
    {
        string separator = "[";
        foreach (JsonNode? item in items)
        {
            text.Append(separator);
            Append(text, item);
            separator = ",";
        }

        text.Append(items.Count == 0 ? "[]" : "]");
    }

    private static void AppendString(StringBuilder text, string letters)
    {
        text.Append('"');
        foreach (char letter in letters)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
