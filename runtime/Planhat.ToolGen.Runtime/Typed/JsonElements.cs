using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>Makes JSON of what callers give.</summary>
internal static class JsonElements
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value of a well-formed text.</summary>
    public static JsonElement Of(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The value that a function writes.</summary>
    public static JsonElement Written(Action<Utf8JsonWriter> write) => Of(Utf8(write).Span);

    /// <summary>The text that a function writes.</summary>
    public static ReadOnlyMemory<byte> Utf8(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Relaxed))
        {
            write(writer);
        }

        return text.WrittenMemory;
    }
}
