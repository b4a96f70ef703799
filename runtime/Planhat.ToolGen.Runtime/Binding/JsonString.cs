using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.ToolGen.Binding;

/// <summary>Texts to JSON strings and back.</summary>
internal static class JsonString
{
    /// <summary>The JSON text of a string, quotes included.</summary>
    public static string Quote(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>The text of a valid JSON string.</summary>
    /// <param name="json">The string with its quotes, UTF-8.</param>
    public static string Unquote(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(json[1..^1]);
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        return reader.GetString()!;
    }
}
