namespace Planhat.ToolGen.Tools;

/// <summary>The tools a client sees and may call.</summary>
public sealed class ToolSelection
{
    private readonly HashSet<PlanhatTool> _tools;
    private readonly Dictionary<string, PlanhatTool> _byName;

    internal ToolSelection(IReadOnlyList<PlanhatTool> tools)
    {
        Tools = tools;
        _tools = [.. tools];
        _byName = tools
            .SelectMany(static tool => (IEnumerable<string>)[tool.Name, .. tool.Aliases], static (tool, name) => (tool, name))
            .ToDictionary(static entry => entry.name, static entry => entry.tool, StringComparer.Ordinal);
    }

    /// <summary>The tools, in ordinal order of their names.</summary>
    public IReadOnlyList<PlanhatTool> Tools { get; }

    /// <summary>Whether the filter left no tool at all.</summary>
    public bool IsEmpty => Tools.Count == 0;

    /// <summary>Whether the tool may be called.</summary>
    public bool Allows(PlanhatTool tool) => _tools.Contains(tool);

    /// <summary>The selected tool of a name or a former name; null when it was not selected.</summary>
    public PlanhatTool? Find(string name) => _byName.GetValueOrDefault(name);
}
