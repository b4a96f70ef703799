using System.Text.Json;

namespace Planhat.ToolGen.Records;

/// <summary>Members of an object that hold epoch days, found by their names.</summary>
internal sealed class EpochDayMembers
{
    // Below that, comparing one by one is as fast as searching.
    private const int MostCompared = 8;

    private readonly EpochDayMember[] _members;

    /// <param name="members">The members, each name once.</param>
    public EpochDayMembers(IEnumerable<EpochDayMember> members)
    {
        _members = [.. members];
        Array.Sort(_members, static (one, other) => one.Name.SequenceCompareTo(other.Name));
    }

    /// <summary>No members.</summary>
    public static EpochDayMembers None { get; } = new([]);

    /// <summary>Number of members.</summary>
    public int Count => _members.Length;

    /// <summary>The member whose name the reader stands on, or null.</summary>
    public EpochDayMember? Find(ref Utf8JsonReader reader) => _members.Length <= MostCompared || reader.ValueIsEscaped || reader.HasValueSequence
        ? Compare(ref reader)
        : Search(reader.ValueSpan);

    private EpochDayMember? Compare(ref Utf8JsonReader reader)
    {
        foreach (EpochDayMember member in _members)
        {
            if (JsonText.IsNameAt(in reader, member.Name))
            {
                return member;
            }
        }

        return null;
    }

    private EpochDayMember? Search(ReadOnlySpan<byte> name)
    {
        int begin = 0;
        int end = _members.Length;
        while (begin < end)
        {
            int middle = (begin + end) / 2;
            int order = _members[middle].Name.SequenceCompareTo(name);
            if (order == 0)
            {
                return _members[middle];
            }

            (begin, end) = order < 0 ? (middle + 1, end) : (begin, middle);
        }

        return null;
    }
}
