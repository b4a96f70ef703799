using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>The tools that a client sees in discovery mode.</summary>
internal static class DiscoveryTools
{
    /// <summary>The tools; without anything to read or to change there is no tool to call it with.</summary>
    public static IEnumerable<McpServerTool> Of(ToolSelection selection, ToolExecutor executor)
    {
        var tools = new HiddenTools(selection, executor);
        if (selection.Tools.Any(static tool => tool.Annotations.ReadOnly))
        {
            yield return new CallReadTool(tools);
        }

        if (selection.Tools.Any(static tool => !tool.Annotations.ReadOnly))
        {
            yield return new CallWriteTool(tools);
        }

        yield return new SchemaTool(tools);
        yield return new SearchTool(tools);
    }

    /// <summary>Answers a call of a tool that is not listed: by what else the host has, or by the way to the tool.</summary>
    /// <remarks>A tool behind the discovery tools is not simply executed: a client approves reads and writes by the two tools for them.</remarks>
    public static ValueTask<CallToolResult> CallUnlistedAsync(
        ToolSelection selection,
        McpRequestHandler<CallToolRequestParams, CallToolResult>? others,
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken)
    {
        string name = request.Params.Name;
        if (selection.Find(name) is { } tool)
        {
            throw Unknown(name, $"call it through {DiscoveryNames.CallOf(tool)}, with the name in `{DiscoveryNames.ToolName}`.");
        }

        return others is null ? throw Unknown(name, $"find tools with {DiscoveryNames.Search}.") : others(request, cancellationToken);
    }

    private static McpProtocolException Unknown(string name, string hint) =>
        new($"Unknown tool: '{EchoedText.Of(name)}'; {hint}", McpErrorCode.InvalidParams);
}
