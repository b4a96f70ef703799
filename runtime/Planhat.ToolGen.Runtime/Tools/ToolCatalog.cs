namespace Planhat.ToolGen.Tools;

/// <summary>All compiled tools of an API, in ordinal order of their names.</summary>
public sealed class ToolCatalog
{
    private readonly Dictionary<string, PlanhatTool> _byName;

    /// <summary>Puts the tools in order.</summary>
    /// <param name="api">The API they belong to.</param>
    /// <param name="tools">The tools, in any order.</param>
    /// <param name="changes">What they change about a catalog they are laid over; null for nothing.</param>
    /// <exception cref="ArgumentException">Two tools share a name or an alias.</exception>
    public ToolCatalog(ApiDescription api, IReadOnlyList<PlanhatTool> tools, CatalogChanges? changes = null)
        : this(tools, (changes ?? CatalogChanges.None).ApplyTo(Known(api)), changes ?? CatalogChanges.None)
    {
    }

    private ToolCatalog(IReadOnlyList<PlanhatTool> tools, ApiDescription api, CatalogChanges changes)
    {
        ArgumentNullException.ThrowIfNull(tools);
        Api = api;
        Changes = changes;
        Tools = [.. tools.OrderBy(static tool => tool.Name, StringComparer.Ordinal)];
        _byName = IndexNames(Tools);
    }

    /// <summary>The API the tools belong to, with the tags, presets and instructions this catalog adds.</summary>
    public ApiDescription Api { get; }

    /// <summary>What this catalog changes about one it is laid over.</summary>
    public CatalogChanges Changes { get; }

    /// <summary>The tools in ordinal order of their names, extended and hidden ones included.</summary>
    public IReadOnlyList<PlanhatTool> Tools { get; }

    /// <summary>These tools with those of another catalog laid over them, such as the shipped ones and a host's own: what that changes is made.</summary>
    /// <param name="other">The other catalog; this one's API holds for both, with what the other adds to it.</param>
    /// <exception cref="ArgumentException">Two tools share a name or an alias, or the other changes a tool that is not here.</exception>
    public ToolCatalog With(ToolCatalog other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ToolCatalog([.. other.Changes.ApplyTo(Tools), .. other.Tools], other.Changes.ApplyTo(Api), Changes);
    }

    /// <summary>The tool of a name or a former name, whatever its exposure; null when there is none.</summary>
    public PlanhatTool? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The tools that a filter leaves.</summary>
    /// <exception cref="ToolFilterException">The filter holds a word that the catalog does not know.</exception>
    public ToolSelection Select(ToolFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ToolFilterWords.Check(filter, this);
        return new ToolSelection([.. Tools.Where(tool => ToolFilterRules.Passes(tool, filter, Api))]);
    }

    private static ApiDescription Known(ApiDescription api)
    {
        ArgumentNullException.ThrowIfNull(api);
        return api;
    }

    private static Dictionary<string, PlanhatTool> IndexNames(IReadOnlyList<PlanhatTool> tools)
    {
        var index = new Dictionary<string, PlanhatTool>(StringComparer.Ordinal);
        foreach (PlanhatTool tool in tools)
        {
            foreach (string name in (IEnumerable<string>)[tool.Name, .. tool.Aliases])
            {
                if (!index.TryAdd(name, tool))
                {
                    throw new ArgumentException($"Two tools are called '{name}'.", nameof(tools));
                }
            }
        }

        return index;
    }
}
