using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>Names of the discovery tools and of what they take.</summary>
internal static class DiscoveryNames
{
    public const string Search = "search_tools";

    public const string Schema = "get_tool_schema";

    public const string CallRead = "call_read_tool";

    public const string CallWrite = "call_write_tool";

    public const string Query = "query";

    public const string Limit = "limit";

    public const string Names = "names";

    public const string ToolName = "tool_name";

    public const string Arguments = "arguments";

    /// <summary>The tool through which another is called.</summary>
    public static string CallOf(PlanhatTool tool) => tool.Annotations.ReadOnly ? CallRead : CallWrite;
}
