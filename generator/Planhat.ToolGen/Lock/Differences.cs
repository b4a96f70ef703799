using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>Collects the differences of one tool.</summary>
/// <param name="tool">The tool's present name.</param>
/// <param name="at">The tool's place in the lock, for what has none of its own.</param>
internal sealed class Differences(string tool, LocationInfo at)
{
    private readonly List<LockDifference> _items = [];

    public IReadOnlyList<LockDifference> Items => _items;

    /// <summary>Adds a difference between two values, of which one may be absent.</summary>
    public void Add(DiagnosticDescriptor rule, string pointer, YamlNode? before, YamlNode? after) =>
        _items.Add(new LockDifference(rule, tool, pointer, LockJson.Text(before), LockJson.Text(after), string.Empty, before?.At ?? at));

    /// <summary>Adds a difference if the two values are not the same.</summary>
    public void AddIfChanged(DiagnosticDescriptor rule, string pointer, YamlNode? before, YamlNode? after)
    {
        if (!LockJson.AreEqual(before, after))
        {
            Add(rule, pointer, before, after);
        }
    }
}
