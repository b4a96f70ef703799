using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Mcp.Discovery;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp;

/// <summary>Makes the options of an MCP server that offers the tools of a selection.</summary>
public static class PlanhatMcpServer
{
    private const string ServerName = "planhat";

    // Without custom fields the list changes with the program only; clients may keep it for a while.
    private static readonly TimeSpan ListTimeToLive = TimeSpan.FromMinutes(5);

    /// <summary>The options; a host adds a transport.</summary>
    /// <param name="selection">The tools to offer.</param>
    /// <param name="executor">Executes their calls; it should be restricted to the same selection.</param>
    /// <param name="version">The server's version, such as <c>0.1.0</c>.</param>
    /// <param name="exposure">How the tools reach the client. For discovery a selection had better include extended tools.</param>
    public static McpServerOptions CreateOptions(
        ToolSelection selection, ToolExecutor executor, string version, McpToolExposure exposure = McpToolExposure.All)
    {
        var options = new McpServerOptions { ServerInfo = new Implementation { Name = ServerName, Version = version } };
        Configure(options, selection, executor, exposure);
        return options;
    }

    /// <summary>Adds the tools to the options of a host that has made them itself; what it has set already stays as it is.</summary>
    /// <param name="options">The host's options. A tool collection of its own gives way to another one, which follows it.</param>
    /// <param name="selection">The tools to offer.</param>
    /// <param name="executor">Executes their calls; it should be restricted to the same selection.</param>
    /// <param name="exposure">How the tools reach the client. For discovery a selection had better include extended tools.</param>
    /// <exception cref="ArgumentException">The host has a tool of the same name as one of those that are listed.</exception>
    public static void Configure(
        McpServerOptions options, ToolSelection selection, ToolExecutor executor, McpToolExposure exposure = McpToolExposure.All)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(executor);
        IEnumerable<McpServerTool> listed = exposure == McpToolExposure.Discovery
            ? DiscoveryTools.Of(selection, executor)
            : selection.Tools.Select(tool => new PlanhatMcpTool(tool, executor));
        var tools = PlanhatToolCollection.InPlaceOf(options.ToolCollection);
        foreach (McpServerTool tool in listed)
        {
            tools.Add(tool);
        }

        options.ServerInstructions ??= exposure == McpToolExposure.Discovery
            ? DiscoveryInstructions.Of(selection, executor.Catalog.Api)
            : ApiInstructions.Of(selection, executor.Catalog.Api);
        options.Capabilities ??= new ServerCapabilities();
        options.Capabilities.Tools ??= new ToolsCapability();
        options.ToolCollection = tools;
        McpRequestHandler<CallToolRequestParams, CallToolResult>? others = options.Handlers.CallToolHandler;
        options.Handlers.CallToolHandler = exposure == McpToolExposure.Discovery
            ? (request, cancellationToken) => DiscoveryTools.CallUnlistedAsync(selection, others, request, cancellationToken)
            : (request, cancellationToken) => CallUnlistedAsync(selection, executor, others, request, cancellationToken);
        options.Filters.Message.IncomingFilters.Add(RequestParameters.Check);
        if (options.Handlers.ListToolsHandler is null)
        {
            options.Filters.Request.ListToolsFilters.Add(RefuseCursors);
        }

        if (exposure == McpToolExposure.All && executor.CustomFields is { } fields)
        {
            CustomFieldListing.Configure(options, tools, fields);
        }

        options.Filters.Request.ListToolsFilters.Add(DescribeCaching);
        options.Filters.Message.OutgoingFilters.Add(WithoutLoggingCapability);
    }

    // Only names that are not listed come here: former names of tools, and names of none.
    private static ValueTask<CallToolResult> CallUnlistedAsync(
        ToolSelection selection,
        ToolExecutor executor,
        McpRequestHandler<CallToolRequestParams, CallToolResult>? others,
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken)
    {
        if (selection.Find(request.Params.Name) is { } tool)
        {
            return new PlanhatMcpTool(tool, executor).InvokeAsync(request, cancellationToken);
        }

        return others is null
            ? throw new McpProtocolException(UnknownTool(request.Params.Name, selection), McpErrorCode.InvalidParams)
            : others(request, cancellationToken);
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
