using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp;

/// <summary>Makes the options of an MCP server that offers the tools of a selection.</summary>
public static class PlanhatMcpServer
{
    private const string ServerName = "planhat";

    // The list changes with the program only; clients may keep it for a while.
    private static readonly TimeSpan ListTimeToLive = TimeSpan.FromMinutes(5);

    /// <summary>The options; a host adds a transport.</summary>
    /// <param name="selection">The tools to offer.</param>
    /// <param name="executor">Executes their calls; it should be restricted to the same selection.</param>
    /// <param name="version">The server's version, such as <c>0.1.0</c>.</param>
    public static McpServerOptions CreateOptions(ToolSelection selection, ToolExecutor executor, string version)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(executor);
        var tools = new McpServerPrimitiveCollection<McpServerTool>(StringComparer.Ordinal);
        foreach (PlanhatTool tool in selection.Tools)
        {
            tools.Add(new PlanhatMcpTool(tool, executor));
        }

        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = ServerName, Version = version },
            ServerInstructions = executor.Catalog.Api.Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            ToolCollection = tools,
        };
        options.Handlers.CallToolHandler = (request, cancellationToken) => CallUnlistedAsync(selection, executor, request, cancellationToken);
        options.Filters.Message.IncomingFilters.Add(RequestParameters.Check);
        options.Filters.Request.ListToolsFilters.Add(RefuseCursors);
        options.Filters.Request.ListToolsFilters.Add(DescribeCaching);
        options.Filters.Message.OutgoingFilters.Add(WithoutLoggingCapability);
        return options;
    }

    // Only names that are not listed come here: former names of tools, and names of none.
    private static ValueTask<CallToolResult> CallUnlistedAsync(
        ToolSelection selection,
        ToolExecutor executor,
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken)
    {
        PlanhatTool tool = selection.Find(request.Params.Name)
            ?? throw new McpProtocolException(UnknownTool(request.Params.Name, selection), McpErrorCode.InvalidParams);
        return new PlanhatMcpTool(tool, executor).InvokeAsync(request, cancellationToken);
    }

    private static string UnknownTool(string name, ToolSelection selection)
    {
        string? nearest = NearestName.Find(name, [.. selection.Tools.Select(static tool => tool.Name)]);
        string hint = nearest is null ? "call one that tools/list names." : $"did you mean '{nearest}'?";
        return $"Unknown tool: '{EchoedText.Of(name)}'; {hint}";
    }

    // The whole list is one page, so no cursor was ever given out.
    private static McpRequestHandler<ListToolsRequestParams, ListToolsResult> RefuseCursors(
        McpRequestHandler<ListToolsRequestParams, ListToolsResult> next) =>
        (request, cancellationToken) => request.Params?.Cursor is null
            ? next(request, cancellationToken)
            : throw new McpProtocolException(
                "Unknown cursor: this server lists all tools on one page. Repeat the request without `cursor`.",
                McpErrorCode.InvalidParams);

    private static McpRequestHandler<ListToolsRequestParams, ListToolsResult> DescribeCaching(
        McpRequestHandler<ListToolsRequestParams, ListToolsResult> next) =>
        async (request, cancellationToken) =>
        {
            ListToolsResult result = await next(request, cancellationToken);
            result.TimeToLive = ListTimeToLive;
            result.CacheScope = CacheScope.Private;
            return result;
        };

    // The SDK offers `logging` to older clients whether or not anything is ever logged to them.
    private static McpMessageHandler WithoutLoggingCapability(McpMessageHandler next) =>
        (context, cancellationToken) =>
        {
            if (context.JsonRpcMessage is JsonRpcResponse { Result: JsonObject result } && result["capabilities"] is JsonObject capabilities)
            {
                capabilities.Remove("logging");
            }

            return next(context, cancellationToken);
        };
}
