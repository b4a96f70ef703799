using Planhat.ToolGen.Tools;
using ShippedTools = Planhat.Tools.PlanhatTools;

namespace CompanyNamespace;

/// <summary>What this server offers.</summary>
public static class ServerCatalog
{
    /// <summary>The shipped tools, and those compiled from the folder <c>Definitions</c>.</summary>
    public static ToolCatalog Tools { get; } = ShippedTools.Catalog.With(PlanhatTools.Catalog);
}
