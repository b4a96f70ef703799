using System.Runtime.CompilerServices;
using ModelContextProtocol.Server;

namespace Planhat.ToolGen.Mcp;

/// <summary>The tools of an MCP server; their descriptions may change while the tools stay.</summary>
internal sealed class PlanhatToolCollection() : McpServerPrimitiveCollection<McpServerTool>(StringComparer.Ordinal)
{
    // One for each, so that a collection that many sessions share is followed once.
    private static readonly ConditionalWeakTable<McpServerPrimitiveCollection<McpServerTool>, PlanhatToolCollection> Replacements = [];

    private readonly Lock _lock = new();
    private HashSet<McpServerTool> _taken = [];

    /// <summary>A collection in the place of a host's own, which cannot announce anything while its members stay.</summary>
    /// <param name="tools">The host's collection; what is added to it or removed from it later is so here, too. Null for none.</param>
    public static PlanhatToolCollection InPlaceOf(McpServerPrimitiveCollection<McpServerTool>? tools)
    {
        if (tools is PlanhatToolCollection own)
        {
            return own;
        }

        return tools is null ? new PlanhatToolCollection() : Replacements.GetValue(tools, Following);
    }

    /// <summary>Says that descriptions have changed: the SDK tells clients of either era, where the transport can carry it.</summary>
    public void Announce() => RaiseChanged();

    private static PlanhatToolCollection Following(McpServerPrimitiveCollection<McpServerTool> tools)
    {
        var collection = new PlanhatToolCollection();
        collection.Follow(tools);
        tools.Changed += (_, _) => collection.Follow(tools);
        return collection;
    }

    private void Follow(McpServerPrimitiveCollection<McpServerTool> tools)
    {
        using IDisposable _ = DeferChangedEvents();
        lock (_lock)
        {
            var there = tools.ToHashSet();
            foreach (McpServerTool gone in _taken.Except(there))
            {
                Remove(gone);
            }

            foreach (McpServerTool added in there.Except(_taken))
            {
                TryAdd(added);
            }

            _taken = there;
        }
    }
}
