using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelContextProtocol;

namespace Planhat.ToolGen.Mcp.Lines;

/// <summary>The answer to a line that is no JSON-RPC message.</summary>
internal static class RefusedLine
{
    /// <summary>The JSON-RPC error, with the request's identifier where it can be made out, otherwise null as JSON-RPC wants it.</summary>
    public static ReadOnlyMemory<byte> Answer(byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Write(IdOf(document.RootElement), McpErrorCode.InvalidRequest, ProblemWith(document.RootElement));
        }
        catch (JsonException)
        {
            return Write(id: null, McpErrorCode.ParseError, "The line is not JSON: send each message as one line of JSON in UTF-8.");
        }
    }

    private static string ProblemWith(JsonElement message) => message.ValueKind switch
    {
        JsonValueKind.Array => "Batches are not supported: send each message on a line of its own.",
        JsonValueKind.Object => "The message is no JSON-RPC 2.0 message: it needs `jsonrpc` \"2.0\", and `method` with an `id` that is a text or a whole number, or `result` or `error`.",
        _ => "The message must be a JSON object.",
    };

    private static JsonElement? IdOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object
        && message.TryGetProperty("id"u8, out JsonElement id)
        && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? id
            : null;

    private static ReadOnlyMemory<byte> Write(JsonElement? id, McpErrorCode code, string message)
    {
        var output = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("jsonrpc"u8, "2.0"u8);
            writer.WritePropertyName("id"u8);
            if (id is { } known)
            {
                known.WriteTo(writer);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteStartObject("error"u8);
            writer.WriteNumber("code"u8, (int)code);
            writer.WriteString("message"u8, message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return output.WrittenMemory;
    }
}
