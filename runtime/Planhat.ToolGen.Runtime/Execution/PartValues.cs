using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>The values of the filter that is walked in parts, each once.</summary>
internal sealed class PartValues
{
    private readonly string[] _values;
    private readonly Func<string[], string, int> _find;

    private PartValues(string[] values, Func<string[], string, int> find)
    {
        _values = values;
        _find = find;
    }

    /// <summary>How many there are.</summary>
    public int Count => _values.Length;

    /// <summary>The value at a position.</summary>
    public string this[int position] => _values[position];

    /// <summary>Values as the caller gave them, in that order; a value that is no longer among them cannot be found.</summary>
    public static PartValues Given(PlanhatTool tool, IEnumerable<string> values) => new(
        [.. values.Distinct(StringComparer.Ordinal)],
        (all, value) => Array.IndexOf(all, value) is var position and >= 0
            ? position
            : throw new ToolFailedException(LocalErrors.Validation(tool, [ListPosition.Foreign()])));

    /// <summary>Identifiers that were looked up, in ordinal order; in the place of one that is gone stands the next.</summary>
    public static PartValues Matching(IEnumerable<string> identifiers) => new(
        [.. identifiers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        static (all, value) =>
        {
            int position = Array.BinarySearch(all, value, StringComparer.Ordinal);
            return position >= 0 ? position : ~position;
        });

    /// <summary>The position of a value.</summary>
    public int PositionOf(string value) => _find(_values, value);

    /// <summary>The position behind a value.</summary>
    public int PositionBehind(string value)
    {
        int position = PositionOf(value);
        return position < Count && string.Equals(_values[position], value, StringComparison.Ordinal) ? position + 1 : position;
    }

    /// <summary>How many characters a value takes in an address.</summary>
    public int EncodedLength(int position) => Uri.EscapeDataString(_values[position]).Length;

    /// <summary>A run of values, joined and percent-encoded.</summary>
    public string Encode(int begin, int end) => Uri.EscapeDataString(string.Join(',', _values, begin, end - begin));
}
