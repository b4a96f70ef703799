using System.Text.Json;

namespace Planhat.ToolGen.Records;

/// <summary>Walks the records of a JSON array and hands each out as the bytes it came in.</summary>
/// <remarks>Throws <see cref="JsonException"/> where the text is not a JSON array of objects.</remarks>
internal ref struct RecordReader
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private bool _hasEnded;

    public RecordReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json);
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }
    }

    /// <summary>How many records a JSON array holds.</summary>
    public static int Count(ReadOnlySpan<byte> json)
    {
        int count = 0;
        var records = new RecordReader(json);
        while (records.Read(out _))
        {
            count++;
        }

        return count;
    }

    /// <summary>Moves to the next record; false after the last, when the text has been checked to its end.</summary>
    public bool Read(out ReadOnlySpan<byte> record)
    {
        record = default;
        if (_hasEnded)
        {
            return false;
        }

        _ = _reader.Read();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                int start = (int)_reader.TokenStartIndex;
                _reader.Skip();
                record = _json[start..(int)_reader.BytesConsumed];
                return true;
            case JsonTokenType.EndArray:
                // Nothing but white space may follow: the reader throws otherwise.
                _ = _reader.Read();
                _hasEnded = true;
                return false;
            default:
                throw new JsonException();
        }
    }
}
