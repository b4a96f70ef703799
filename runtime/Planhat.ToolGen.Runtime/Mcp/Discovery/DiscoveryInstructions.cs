using System.Globalization;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>What a client should know about a server that lists only the discovery tools.</summary>
internal static class DiscoveryInstructions
{
    public static string Of(ToolSelection selection, ApiDescription api) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        This server keeps {selection.Tools.Count} Planhat tools behind the few it lists. Proceed so:
        1. `{DiscoveryNames.Search}` with a few words on what you want to do, e.g. "overdue invoices" or "update a license". It answers with tools, the best with description and input schema, or with the areas there are.
        2. `{DiscoveryNames.Schema}` before you call a tool whose schema did not come with the search.
        3. `{DiscoveryNames.CallRead}` for a tool that reads{Writing(selection)}; `call_with` in the answers says which. Put the tool's name into `tool_name` and its arguments, as an object, into `arguments`. In an error `/arguments/…` points into them.
        What follows is about the tools behind.

        {ApiInstructions.Of(selection, api)}
        """);

    private static string Writing(ToolSelection selection) =>
        selection.Tools.All(static tool => tool.Annotations.ReadOnly) ? "" : $", `{DiscoveryNames.CallWrite}` for one that changes Planhat";
}
