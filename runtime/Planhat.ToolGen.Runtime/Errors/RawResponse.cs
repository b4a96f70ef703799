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

        string text = Encoding.UTF8.GetString(Start(body, SearchedBytes));
        text = Without(Without(text, credentials.ApiToken), credentials.TenantToken);
        byte[] shown = Encoding.UTF8.GetBytes(text);
        return shown.Length <= MaxBytes
            ? AsJson(shown) ?? Quoted(shown)
            : Quoted(Start(shown, MaxBytes));
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

    private static string Without(string text, string? token) =>
        string.IsNullOrEmpty(token) ? text : text.Replace(token, "***", StringComparison.Ordinal);

    private static byte[]? AsJson(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            using var minified = new MemoryStream();
            using (var writer = new Utf8JsonWriter(minified, Relaxed))
            {
                document.WriteTo(writer);
            }

            return minified.ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Quoted(ReadOnlySpan<byte> text) =>
        [(byte)'"', .. JsonEncodedText.Encode(text, Relaxed.Encoder).EncodedUtf8Bytes, (byte)'"'];
}
