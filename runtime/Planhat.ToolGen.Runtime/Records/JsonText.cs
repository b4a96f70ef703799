using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planhat.ToolGen.Records;

/// <summary>JSON as bytes: checked, put right, found in, copied.</summary>
internal static class JsonText
{
    /// <summary>A body without byte order mark and surrounding white space; what is no text in it becomes replacement characters.</summary>
    public static ReadOnlyMemory<byte> Normalize(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemory<byte> text = System.Text.Unicode.Utf8.IsValid(body.Span)
            ? body
            : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body.Span));
        return HalfSurrogates.Replace(text.Span.StartsWith("\uFEFF"u8) ? text[3..].Trim(" \t\r\n"u8) : text.Trim(" \t\r\n"u8));
    }

    /// <summary>Whether a text is one JSON object, whole and well formed.</summary>
    public static bool IsObject(ReadOnlySpan<byte> json) => IsWhole(json, out JsonTokenType first) && first == JsonTokenType.StartObject;

    /// <summary>Whether a text is one JSON value, whole and well formed.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> json, out JsonTokenType first)
    {
        first = JsonTokenType.None;
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            first = reader.TokenType;
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A well-formed JSON value as an element, which outlives the bytes.</summary>
    public static JsonElement ToElement(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The value of a member of a well-formed object, as it stands; empty when there is none.</summary>
    public static ReadOnlySpan<byte> Member(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = IsNameAt(in reader, name);
            _ = reader.Read();
            ReadOnlySpan<byte> value = ValueAt(json, ref reader);
            if (isIt)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>The value that a reader over the text stands on, as it stands; moves the reader to its end.</summary>
    public static ReadOnlySpan<byte> ValueAt(ReadOnlySpan<byte> json, scoped ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    /// <summary>The name that a reader over the text stands on, with its quotes and escapes.</summary>
    public static ReadOnlySpan<byte> QuotedNameAt(ReadOnlySpan<byte> json, scoped in Utf8JsonReader reader) =>
        json.Slice((int)reader.TokenStartIndex, reader.ValueSpan.Length + "\"\"".Length);

    /// <summary>The text of a member that holds a string or a number; null when it holds neither.</summary>
    public static string? MemberText(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> value = Member(json, name);
        var reader = new Utf8JsonReader(value);
        if (value.IsEmpty || !reader.Read())
        {
            return null;
        }

        return reader.TokenType switch
        {
            JsonTokenType.String => StringAt(in reader),
            JsonTokenType.Number => Encoding.UTF8.GetString(value),
            _ => null,
        };
    }

    /// <summary>The string that a reader stands on; null when it holds half a surrogate pair, which JSON can spell and no text can hold.</summary>
    public static string? StringAt(scoped in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a reader stands on a name; one that holds half a surrogate pair is none.</summary>
    public static bool IsNameAt(scoped in Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Writes a text as a JSON string, with its quotes.</summary>
    public static void WriteString(PooledBuffer output, string text)
    {
        output.Write("\""u8);
        output.Write(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        output.Write("\""u8);
    }

    /// <summary>Copies well-formed JSON without its line breaks, which can only stand between tokens.</summary>
    public static void CopyOnOneLine(PooledBuffer output, ReadOnlySpan<byte> json)
    {
        int end;
        while ((end = json.IndexOfAny((byte)'\r', (byte)'\n')) >= 0)
        {
            output.Write(json[..end]);
            json = json[(end + 1)..];
        }

        output.Write(json);
    }
}
