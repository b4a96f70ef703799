using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Paging;

namespace Planhat.ToolGen.Execution;

/// <summary>The requests that a list's filters take, several where the values of one filter do not fit into one address.</summary>
internal sealed class ListParts
{
    private static readonly int CommaLength = Uri.EscapeDataString(",").Length;

    private readonly string _before;
    private readonly string _after;
    private readonly PartValues? _values;
    private readonly int _room;

    private ListParts(string before, string after, PartValues? values, int room)
    {
        _before = before;
        _after = after;
        _values = values;
        _room = room;
    }

    /// <summary>Whether there may be more than one part.</summary>
    public bool AreSeveral => _values is not null && MostInFirst < _values.Count;

    /// <summary>How many values the first part takes at most.</summary>
    public int MostInFirst => From(position: 0, int.MaxValue)?.End ?? 0;

    /// <summary>The values that are walked in parts; null where the filters are sent as they are.</summary>
    public PartValues? Values => _values;

    /// <summary>Characters that everything but those values takes.</summary>
    public int OtherLength => _before.Length + _after.Length;

    /// <summary>Characters that the longest value takes; 0 when there is none.</summary>
    public int LongestValue => _values is null ? 0 : Enumerable.Range(0, _values.Count).Select(_values.EncodedLength).DefaultIfEmpty().Max();

    /// <summary>Filters that are sent as they are.</summary>
    /// <param name="query">The filters, percent-encoded; empty for none.</param>
    public static ListParts Whole(string query) => new(query, after: "", values: null, room: 0);

    /// <summary>Filters one of which may be walked in parts.</summary>
    /// <param name="before">Filters that come before it.</param>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="values">Its values.</param>
    /// <param name="after">Filters that come behind it.</param>
    /// <param name="reserved">Characters of the address that something else takes.</param>
    public static ListParts Of(IEnumerable<QueryParameter> before, string name, PartValues values, IEnumerable<QueryParameter> after, int reserved)
    {
        string start = $"{string.Concat(before.Select(static parameter => $"{parameter}&"))}{Uri.EscapeDataString(name)}=";
        string end = string.Concat(after.Select(static parameter => $"&{parameter}"));
        return new ListParts(start, end, values, QueryLength.MostCharacters - start.Length - end.Length - reserved);
    }

    /// <summary>The part in which a list begins or goes on; null when no value is left.</summary>
    /// <param name="place">The place.</param>
    /// <param name="most">Most values of the part, at least 1.</param>
    /// <param name="isGoneOn">Whether some of the part was walked before, up to the place's offset.</param>
    /// <exception cref="ToolFailedException">The place is in no part of this list.</exception>
    public ListPart? At(ListPlace place, int most, out bool isGoneOn)
    {
        isGoneOn = true;
        if (_values is null)
        {
            return ListPart.Whole(_before);
        }

        int begin = place.PartFirst is null ? 0 : _values.PositionOf(place.PartFirst);
        int end = place.PartLast is null ? begin : _values.PositionBehind(place.PartLast);
        isGoneOn = begin < end;
        return isGoneOn ? Part(begin, end) : From(begin, most);
    }

    /// <summary>The values of a part.</summary>
    public IReadOnlySet<string> ValuesOf(ListPart part) =>
        Enumerable.Range(part.Begin, part.End - part.Begin).Select(position => _values![position]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The part after another one; null after the last.</summary>
    /// <param name="position">Position of the part's first value.</param>
    /// <param name="most">Most values of the part, at least 1.</param>
    public ListPart? From(int position, int most) =>
        _values is null || position >= _values.Count ? null : PartFrom(position, most);

    private ListPart PartFrom(int begin, int most)
    {
        int end = begin;
        int used = -CommaLength;
        while (end < _values!.Count && end - begin < most)
        {
            used += CommaLength + _values.EncodedLength(end);
            if (used > _room && end > begin)
            {
                break;
            }

            end++;
        }

        return Part(begin, end);
    }

    private ListPart Part(int begin, int end) =>
        new($"{_before}{_values!.Encode(begin, end)}{_after}", begin, end, _values[begin], _values[end - 1]);
}
