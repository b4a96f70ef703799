namespace Planhat.ToolGen.Tools;

/// <summary>What a catalog changes about the one it is laid over by <see cref="ToolCatalog.With"/>; compiled from a host's definitions.</summary>
public sealed record CatalogChanges
{
    /// <summary>Nothing is changed: tools are only added.</summary>
    public static CatalogChanges None { get; } = new();

    /// <summary>Names of tools whose places tools of this catalog take.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>Names of tools that are taken away.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>What follows the API's instructions; empty for nothing.</summary>
    public string Instructions { get; init; } = "";

    /// <summary>Added tags and their meaning.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Added presets and their meaning.</summary>
    public IReadOnlyDictionary<string, string> Presets { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The description of an API with what is added to it.</summary>
    internal ApiDescription ApplyTo(ApiDescription api) => Instructions.Length + Tags.Count + Presets.Count == 0
        ? api
        : api with
        {
            Instructions = string.Join("\n", ((string[])[api.Instructions, Instructions]).Where(static text => text.Length > 0)),
            Tags = Joined(api.Tags, Tags),
            Presets = Joined(api.Presets, Presets),
        };

    /// <summary>The tools of a catalog that are left.</summary>
    /// <exception cref="ArgumentException">A tool that is changed is not among them.</exception>
    internal IEnumerable<PlanhatTool> ApplyTo(IReadOnlyList<PlanhatTool> tools)
    {
        var left = new HashSet<string>(Replaced.Concat(Hidden), StringComparer.Ordinal);
        string[] missing = [.. left.Where(name => tools.All(tool => tool.Name != name)).Order(StringComparer.Ordinal)];
        return missing.Length == 0
            ? tools.Where(tool => !left.Contains(tool.Name))
            : throw new ArgumentException(
                $"The catalog changes tools that the one under it does not have: {string.Join(", ", missing)}. "
                + "Lay it over the catalog of the library whose definitions it was compiled with, in the same version.",
                nameof(tools));
    }

    private static Dictionary<string, string> Joined(IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second)
    {
        var joined = new Dictionary<string, string>(first, StringComparer.Ordinal);
        foreach ((string word, string meaning) in second)
        {
            joined[word] = meaning;
        }

        return joined;
    }
}
