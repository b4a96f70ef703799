using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.Tools.Tests.Reference;

/// <summary>Text and JSON in the spelling of the reference.</summary>
internal static class MarkdownText
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names as code, separated by commas.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));

    /// <summary>Text that stays within its table cell.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    /// <summary>A value on one line, without escapes that only machines need.</summary>
    public static string Json(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
