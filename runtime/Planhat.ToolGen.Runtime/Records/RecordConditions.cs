using System.Text;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Records;

/// <summary>All conditions of a call, ready to be asked of record after record.</summary>
internal sealed class RecordConditions
{
    private static readonly RecordConditions None = new([]);

    private readonly Entry[] _entries;

    private RecordConditions(Entry[] entries) => _entries = entries;

    /// <summary>Whether there is any condition.</summary>
    public bool IsEmpty => _entries.Length == 0;

    /// <summary>Prepares conditions.</summary>
    public static RecordConditions Of(IReadOnlyCollection<RecordCondition> conditions) => conditions.Count == 0
        ? None
        : new RecordConditions([.. conditions.Select(static condition => new Entry(Encoding.UTF8.GetBytes(condition.Member), condition))]);

    /// <summary>Whether a well-formed record meets all conditions.</summary>
    public bool Hold(ReadOnlySpan<byte> record)
    {
        foreach (Entry entry in _entries)
        {
            if (!ConditionEvaluator.Holds(entry.Condition, ValueOf(entry, record)))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<byte> ValueOf(Entry entry, ReadOnlySpan<byte> record)
    {
        if (!entry.Condition.IsCustomField)
        {
            return JsonText.Member(record, entry.Member);
        }

        ReadOnlySpan<byte> custom = JsonText.Member(record, "custom"u8);
        return custom.StartsWith("{"u8) ? JsonText.Member(custom, entry.Member) : default;
    }

    private readonly record struct Entry(byte[] Member, RecordCondition Condition);
}
