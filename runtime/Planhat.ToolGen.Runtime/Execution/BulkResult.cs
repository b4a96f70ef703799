using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>The results of the requests of one bulk write, merged: counts summed, arrays joined, everything else kept.</summary>
internal sealed class BulkResult
{
    private static readonly string[] Counts = ["created", "updated", "nonupdates"];

    private readonly List<BulkMember> _members = [];

    /// <summary>The members, in the order in which they first came.</summary>
    public IReadOnlyList<BulkMember> Members => _members;

    /// <summary>The members that tell of failures.</summary>
    public IEnumerable<BulkMember> Failures => _members.Where(static member => member.IsErrors && member.Items.Count > 0);

    /// <summary>Adds the result of a request; false, and nothing added, when it is none.</summary>
    /// <param name="body">The body of Planhat's answer.</param>
    public bool TryAdd(ReadOnlyMemory<byte> body)
    {
        ReadOnlySpan<byte> json = JsonText.Normalize(body).Span;
        if (!JsonText.IsObject(json) || !HasKnownMember(json))
        {
            return false;
        }

        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            _ = reader.Read();
            MemberOf(name).Add(JsonText.ValueAt(json, ref reader));
        }

        return true;
    }

    /// <summary>The counts in words, such as <c>created 2, updated 0, createdErrors 1</c>.</summary>
    public string Summary() => string.Join(", ", _members
        .Where(static member => member.Count is not null || (member.IsErrors && member.Items.Count > 0))
        .Select(static member => string.Create(CultureInfo.InvariantCulture, $"{member.Name} {member.Count ?? member.Items.Count}")));

    /// <summary>How many of the items sent are in no count and in no list of failures; 0 where the counts do not tell.</summary>
    /// <param name="sent">Items that were sent.</param>
    public long Uncounted(int sent)
    {
        decimal?[] counts = [.. Counts.Select(name => _members.Find(member => member.Name == name)?.Count)];
        decimal counted = counts.Sum() + Failures.Sum(static member => member.Items.Count) ?? 0;
        return counts.Contains(null) ? 0 : (long)Math.Max(0, sent - counted);
    }

    private static bool HasKnownMember(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (Counts.Contains(name, StringComparer.Ordinal) || name.EndsWith("Errors", StringComparison.Ordinal))
            {
                return true;
            }

            _ = reader.Read();
            reader.Skip();
        }

        return false;
    }

    private BulkMember MemberOf(string name)
    {
        if (_members.Find(member => member.Name == name) is { } known)
        {
            return known;
        }

        var member = new BulkMember(name);
        _members.Add(member);
        return member;
    }
}
