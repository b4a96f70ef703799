using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>Compares a readable lock with the tools as they are now.</summary>
internal sealed class LockComparer
{
    private static readonly string[] AddressMembers = ["operation", "verb", "host", "path"];

    private readonly LockFile _file;
    private readonly IReadOnlyList<LockedTool> _tools;
    private readonly IReadOnlyList<string> _hidden;
    private readonly Dictionary<string, LockedTool> _byName;
    private readonly Dictionary<string, LockedTool> _byAlias = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known;
    private readonly List<LockDifference> _found = [];

    private LockComparer(LockFile file, IReadOnlyList<LockedTool> tools, IReadOnlyList<string> hidden)
    {
        _file = file;
        _tools = tools;
        _hidden = hidden;
        _byName = tools.ToDictionary(static tool => tool.Name, StringComparer.Ordinal);
        _known = new HashSet<string>(file.Document.Tools.Select(static entry => entry.Key.Text), StringComparer.Ordinal);
        foreach (LockedTool tool in tools)
        {
            foreach (string alias in tool.Aliases)
            {
                _byAlias[alias] = tool;
            }
        }
    }

    /// <summary>The differences: locked tools in the order of the lock, then the new ones.</summary>
    public static IReadOnlyList<LockDifference> Compare(
        LockFile file, IReadOnlyList<LockedTool> tools, IReadOnlyList<string> hidden, CancellationToken ct) =>
        new LockComparer(file, tools, hidden).Compare(ct);

    private List<LockDifference> Compare(CancellationToken ct)
    {
        List<LockedTool> added = [.. _tools.Where(tool => !_known.Contains(tool.Name))];
        foreach (YamlEntry entry in _file.Document.Tools)
        {
            ct.ThrowIfCancellationRequested();
            string name = entry.Key.Text;
            if (_byName.TryGetValue(name, out LockedTool? tool))
            {
                CompareEntry(entry, tool);
            }
            else if (_byAlias.TryGetValue(name, out LockedTool? successor))
            {
                added.Remove(successor);
                AddRenamed(entry, successor);
                CompareEntry(entry, successor);
            }
            else
            {
                AddRemoved(entry, added);
            }
        }

        _found.AddRange(added.Select(tool => new LockDifference(
            DiagnosticDescriptors.ToolAdded,
            tool.Name,
            PointerOf(tool.Name),
            LockDifference.Absent,
            SummaryOf(LockParser.ParseTool(tool)),
            string.Empty,
            _file.Document.Start)));
        CompareHidden();
        return _found;
    }

    /// <summary>A library's tool that is taken away is gone for users, although the lock never held it.</summary>
    private void CompareHidden()
    {
        Dictionary<string, YamlNode> former = new(StringComparer.Ordinal);
        foreach (YamlNode name in _file.Document.Hidden)
        {
            former[LockJson.Scalar(name)] = name;
        }

        const string hidden = "hidden";
        _found.AddRange(_hidden.Where(name => !former.ContainsKey(name) && !_known.Contains(name)).Select(name => new LockDifference(
            DiagnosticDescriptors.ToolRemoved, name, PointerOfHidden(name), LockDifference.Absent, hidden, "take 'hide' away", _file.Document.Start)));
        _found.AddRange(former
            .Where(pair => !_hidden.Contains(pair.Key) && !_byName.ContainsKey(pair.Key) && !_byAlias.ContainsKey(pair.Key))
            .Select(static pair => new LockDifference(
                DiagnosticDescriptors.ToolAdded, pair.Key, PointerOfHidden(pair.Key), hidden, LockDifference.Absent, string.Empty, pair.Value.At)));
    }

    /// <summary>What is spelled alike is alike; only what differs is parsed.</summary>
    private void CompareEntry(YamlEntry entry, LockedTool tool)
    {
        if (string.CompareOrdinal(_file.Text, entry.Key.At.Span.Start, tool.Json, 0, tool.Json.Length) == 0)
        {
            return;
        }

        string name = entry.Key.Text;
        Differences differences = new(tool.Name, entry.Key.At);
        ToolComparison.Compare((YamlMapping)entry.Value, LockParser.ParseTool(tool), name, PointerOf(name), differences);
        _found.AddRange(differences.Items);
    }

    private void AddRenamed(YamlEntry entry, LockedTool successor) => _found.Add(new LockDifference(
        DiagnosticDescriptors.ToolRenamed,
        successor.Name,
        PointerOf(entry.Key.Text),
        LockJson.Text(entry.Key),
        new JsonSchemaWriter().Value(successor.Name).ToString(),
        string.Empty,
        entry.Key.At));

    private void AddRemoved(YamlEntry entry, IEnumerable<LockedTool> added)
    {
        string name = entry.Key.Text;
        string address = string.Join(" ", AddressMembers.Select(member => LockJson.Scalar(entry.Value.Member(member))));
        LockedTool? successor = added.FirstOrDefault(tool => tool.Address == address);
        _found.Add(new LockDifference(
            DiagnosticDescriptors.ToolRemoved,
            name,
            PointerOf(name),
            SummaryOf(entry.Value),
            LockDifference.Absent,
            successor is null ? "bring it back" : $"if '{successor.Name}' is its new name, give that tool 'aliases: [{name}]'",
            entry.Key.At));
    }

    private static string PointerOfHidden(string tool) => string.Empty.Below(LockFormat.Hidden).Below(tool);

    private static string PointerOf(string tool) => string.Empty.Below(LockFormat.Tools).Below(tool);

    /// <summary>A tool in short: an entry is too long for a message.</summary>
    private static string SummaryOf(YamlNode entry) => $"{LockJson.Scalar(entry.Member("verb"))} {LockJson.Scalar(entry.Member("path"))}";
}
