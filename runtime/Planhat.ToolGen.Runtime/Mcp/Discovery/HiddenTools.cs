using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Discovery;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>The tools behind the discovery tools.</summary>
internal sealed class HiddenTools(ToolSelection selection, ToolExecutor executor)
{
    // A host may make options per session, and each would build an index of its own.
    private static readonly ConditionalWeakTable<ToolSelection, ToolSearch> Searches = [];

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "a", "all", "by", "id", "planhat", "single", "the" };

    private readonly ConcurrentDictionary<PlanhatTool, PlanhatMcpTool> _adapters = [];
    private readonly ToolSearch _search = Searches.GetValue(selection, _ => new ToolSearch(executor.Catalog, selection));

    public ApiDescription Api => executor.Catalog.Api;

    public IReadOnlyList<PlanhatTool> All => selection.Tools;

    public IReadOnlyList<PlanhatTool> Find(string query, int limit) => _search.Find(query, limit);

    /// <summary>What executes calls of a tool.</summary>
    public PlanhatMcpTool AdapterOf(PlanhatTool tool) => _adapters.GetOrAdd(tool, static (tool, executor) => new PlanhatMcpTool(tool, executor), executor);

    /// <summary>Waits until the account's custom fields can stand in the schemas; not for long, and not when Planhat refuses them.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        // Without them schemas leave `custom` open, and calls check it as far as they can.
        if (executor.CustomFields is { } fields)
        {
            await fields.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The tool as a client would see it in the list.</summary>
    public Tool DescriptionOf(PlanhatTool tool) => AdapterOf(tool).ProtocolTool;

    /// <summary>The tool of a name or a former name; null after a failure that tells the nearest name.</summary>
    /// <param name="value">The reader, standing on the name.</param>
    /// <param name="name">The name.</param>
    public PlanhatTool? Resolve(ref ArgumentReader value, string name)
    {
        if (selection.Find(name) is { } tool)
        {
            return tool;
        }

        string[] names = [.. selection.Tools.Select(static tool => tool.Name)];
        string? nearest = NearestName.Find(name, names) ?? OnlyHit(name);
        value.Fail(
            "is no tool of this server",
            nearest is null ? $"{NameChoices.Describe(name, names)}; {DiscoveryNames.Search} finds others" : $"a name that {DiscoveryNames.Search} gave",
            nearest is null ? null : JsonString.Quote(nearest));
        return null;
    }

    // "planhat_list_companies" has the words of one tool only in another order.
    private string? OnlyHit(string name)
    {
        string[] words = WordsOf(name);
        string[] same = [.. selection.Tools.Select(static tool => tool.Name).Where(known => WordsOf(known).SequenceEqual(words, StringComparer.Ordinal))];
        return same.Length == 1 ? same[0] : null;
    }

    private static string[] WordsOf(string name) =>
    [
        .. SearchWords.Of(name).Where(static word => !Fillers.Contains(word)).Select(WordStem.Of).Order(StringComparer.Ordinal),
    ];
}
