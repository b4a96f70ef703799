using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.ToolGen.Cli.Output;

/// <summary>JSON for people: indented, and no character escaped that need not be.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Terse = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a function writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Write(Readable, write));

    /// <summary>Compact JSON, indented.</summary>
    public static string Indented(string json) => Of(writer =>
    {
        using var document = JsonDocument.Parse(json);
        document.WriteTo(writer);
    });

    /// <summary>A value on one line.</summary>
    public static string Compact(JsonElement value) => Encoding.UTF8.GetString(Write(Terse, value.WriteTo));

    /// <summary>Writes a member that is a list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static ReadOnlySpan<byte> Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return buffer.WrittenSpan;
    }
}
