using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Errors;

/// <summary>Planhat's body inside an error object: JSON stays JSON, anything else becomes a string, both at most 4 KB.</summary>
internal static class RawResponse
{
    private const int MaxBytes = 4096;

    // More than is shown, so that a token which the cut would split is found whole.
    private const int SearchedBytes = 16 * 1024;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body as JSON, without the connection's tokens; null for an empty body.</summary>
    public static ReadOnlyMemory<byte>? Of(ReadOnlySpan<byte> body, IPlanhatCredentials credentials)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        var redaction = new TokenRedaction(credentials);
        ReadOnlySpan<byte> window = Start(body, SearchedBytes);
        bool isCut = window.Length < body.Length;
        if (!isCut && AsJson(window.ToArray(), redaction) is { } json)
        {
            return json.Length <= MaxBytes ? json : Quoted(Start(json, MaxBytes));
        }

        byte[] text = Encoding.UTF8.GetBytes(redaction.Of(Encoding.UTF8.GetString(window), isCut));
        return Quoted(Start(text, MaxBytes));
    }

    // Cutting inside a character would show a replacement character that Planhat never sent.
    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = length;
        while (end > length - 4 && (text[end] & 0b1100_0000) == 0b1000_0000)
        {
            end--;
        }

        return text[..end];
    }

    // Null for what is no JSON, and for JSON whose strings are no text: half a surrogate pair cannot be written.
    private static byte[]? AsJson(byte[] text, TokenRedaction redaction)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            using var minified = new MemoryStream();
            using (var writer = new Utf8JsonWriter(minified, Relaxed))
            {
                Write(writer, document.RootElement, redaction);
            }

            return minified.ToArray();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Tokens are looked for in unescaped strings: an escape anywhere in a token would hide it.
    private static void Write(Utf8JsonWriter writer, JsonElement value, TokenRedaction redaction)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    writer.WritePropertyName(redaction.Of(member.Name));
                    Write(writer, member.Value, redaction);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Write(writer, element, redaction);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(redaction.Of(value.GetString()!));
                break;
            case JsonValueKind.Number when redaction.Of(value.GetRawText()) is var number && number != value.GetRawText():
                writer.WriteStringValue(number);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static byte[] Quoted(ReadOnlySpan<byte> text) =>
        [(byte)'"', .. JsonEncodedText.Encode(text, Relaxed.Encoder).EncodedUtf8Bytes, (byte)'"'];
}
