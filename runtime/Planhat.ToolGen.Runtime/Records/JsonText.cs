using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Planhat.ToolGen.Records;

/// <summary>JSON as bytes: checked, put right, found in, copied.</summary>
internal static class JsonText
{
    /// <summary>A body without byte order mark and surrounding white space; bytes that are no UTF-8 become replacement characters.</summary>
    public static ReadOnlyMemory<byte> Normalize(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemory<byte> text = System.Text.Unicode.Utf8.IsValid(body.Span)
            ? body
            : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body.Span));
        return text.Span.StartsWith("\uFEFF"u8) ? text[3..].Trim(" \t\r\n"u8) : text.Trim(" \t\r\n"u8);
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

    /// <summary>The value of a member of a well-formed object, as it stands; empty when there is none.</summary>
    public static ReadOnlySpan<byte> Member(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = reader.ValueTextEquals(name);
            _ = reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isIt)
            {
                return json[start..(int)reader.BytesConsumed];
            }
        }

        return default;
    }

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
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(value),
            _ => null,
        };
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
