using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Paging;

/// <summary>Writes the result of a list: records within the budget, then the envelope's other members.</summary>
internal sealed class PageWriter
{
    // What the envelope needs beside the records: cursor, counts and the longest hint.
    private const int EnvelopeCharacters = 600;

    private readonly RecordShape _shape;
    private readonly byte[] _idProperty;
    private readonly int _budget;
    private int _characters;

    public PageWriter(ModelDescription model, RecordShape shape, int characterBudget)
    {
        _shape = shape;
        _idProperty = Encoding.UTF8.GetBytes(model.IdProperty);
        _budget = characterBudget - EnvelopeCharacters;
        Json.Write("{\"result\":["u8);
    }

    /// <summary>What was written.</summary>
    public PooledBuffer Json { get; } = new(16 * 1024);

    /// <summary>The members of <c>custom</c> that are epoch days.</summary>
    public EpochDayMembers CustomDays { get; set; } = EpochDayMembers.None;

    /// <summary>Characters of a hint that will come beside the one about the page itself.</summary>
    public int HintCharacters { get; set; }

    /// <summary>Records written.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a record did not fit.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Writes a record unless the budget is used up; the first is written in any case.</summary>
    /// <exception cref="RecordTooLargeException">The first record is larger than <see cref="ShownRecord.MostBytes"/>.</exception>
    public bool TryAdd(ReadOnlySpan<byte> record)
    {
        int before = Json.Length;
        if (Count > 0)
        {
            Json.Write(","u8);
        }

        _shape.Write(Json, record, CustomDays);
        ReadOnlySpan<byte> written = Json.Written.Span[before..];
        int characters = Encoding.UTF8.GetCharCount(written);
        if (Count > 0 && (_characters + characters > _budget - HintCharacters || written.Length > ShownRecord.MostBytes))
        {
            Json.Truncate(before);
            IsCut = true;
            return false;
        }

        if (written.Length > ShownRecord.MostBytes)
        {
            throw new RecordTooLargeException(JsonText.MemberText(record, _idProperty));
        }

        _characters += characters;
        Count++;
        return true;
    }

    /// <summary>Writes the rest of the envelope.</summary>
    /// <param name="nextCursor">Where the list goes on; null at its end.</param>
    /// <param name="scanned">Records looked at, for a list with conditions.</param>
    /// <param name="hint">What the reader should know about this page, or null.</param>
    public void Finish(string? nextCursor, long? scanned, string? hint)
    {
        Json.Write("],\"next_cursor\":"u8);
        if (nextCursor is null)
        {
            Json.Write("null"u8);
        }
        else
        {
            Json.Write("\""u8);
            Json.Advance(Encoding.ASCII.GetBytes(nextCursor, Json.GetSpan(nextCursor.Length)));
            Json.Write("\""u8);
        }

        WriteCount(",\"result_count\":"u8, Count);
        if (scanned is { } records)
        {
            WriteCount(",\"scanned\":"u8, records);
        }

        if (IsCut)
        {
            Json.Write(",\"truncated\":true"u8);
        }

        if (hint is not null)
        {
            Json.Write(",\"hint\":"u8);
            JsonText.WriteString(Json, hint);
        }

        Json.Write("}"u8);
    }

    private void WriteCount(ReadOnlySpan<byte> name, long count)
    {
        Json.Write(name);
        _ = count.TryFormat(Json.GetSpan(20), out int written, provider: CultureInfo.InvariantCulture);
        Json.Advance(written);
    }
}
