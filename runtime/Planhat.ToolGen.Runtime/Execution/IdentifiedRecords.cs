using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>A page whose records are exactly those that were asked for by their own identifiers, in the order of these.</summary>
internal sealed class IdentifiedRecords
{
    private readonly SortedList<string, Range> _records = new(StringComparer.Ordinal);

    private IdentifiedRecords()
    {
    }

    /// <summary>Where the records stand in the page.</summary>
    public IReadOnlyList<Range> Places => [.. _records.Values];

    /// <summary>The identifier of a record.</summary>
    public string IdentifierAt(int position) => _records.Keys[position];

    /// <summary>Reads a page; null when it holds a record that was not asked for by its identifier, or one of them twice.</summary>
    /// <param name="json">The page, a JSON array.</param>
    /// <param name="idMember">The member that holds the identifier.</param>
    /// <param name="asked">The identifiers asked for.</param>
    /// <exception cref="System.Text.Json.JsonException">The page is no JSON array of objects.</exception>
    public static IdentifiedRecords? Read(ReadOnlySpan<byte> json, ReadOnlySpan<byte> idMember, IReadOnlySet<string> asked)
    {
        var identified = new IdentifiedRecords();
        bool isIdentified = true;
        var records = new RecordReader(json);
        while (records.Read(out ReadOnlySpan<byte> record))
        {
            _ = json.Overlaps(record, out int start);
            isIdentified = isIdentified
                && JsonText.MemberText(record, idMember) is { } id
                && asked.Contains(id)
                && identified._records.TryAdd(id, start..(start + record.Length));
        }

        return isIdentified ? identified : null;
    }
}
