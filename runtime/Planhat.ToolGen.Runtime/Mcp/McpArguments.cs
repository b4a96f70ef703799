using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Planhat.ToolGen.Mcp;

/// <summary>The arguments of a call as the JSON object they came from.</summary>
internal static class McpArguments
{
    public static ReadOnlyMemory<byte> ToJson(IDictionary<string, JsonElement>? arguments)
    {
        if (arguments is null or { Count: 0 })
        {
            return default;
        }

        var json = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach ((string name, JsonElement value) in arguments)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        return json.WrittenMemory;
    }
}
