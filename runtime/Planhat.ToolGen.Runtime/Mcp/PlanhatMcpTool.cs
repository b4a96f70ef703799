using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;
using ToolAnnotations = ModelContextProtocol.Protocol.ToolAnnotations;

namespace Planhat.ToolGen.Mcp;

/// <summary>Makes a compiled tool an MCP tool.</summary>
/// <remarks>The protocol's description of the tool is built when it is first listed, since parsing two schemas per tool costs start-up time.</remarks>
public sealed class PlanhatMcpTool : McpServerTool, IMcpServerPrimitive
{
    private readonly PlanhatTool _tool;
    private readonly ToolExecutor _executor;
    private Tool? _protocolTool;

    /// <summary>Adapts a tool.</summary>
    /// <param name="tool">The compiled tool.</param>
    /// <param name="executor">Executes its calls.</param>
    public PlanhatMcpTool(PlanhatTool tool, ToolExecutor executor)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(executor);
        _tool = tool;
        _executor = executor;
    }

    /// <inheritdoc/>
    public override Tool ProtocolTool => _protocolTool ??= Describe(_tool);

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    // The base class would build the whole description to tell the name.
    string IMcpServerPrimitive.Id => _tool.Name;

    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        McpProgress? progress = request.Params.ProgressToken is { } token ? new McpProgress(request.Server, token, _executor.Logger, cancellationToken) : null;
        var call = new ToolCall(McpArguments.ToJson(request.Params.Arguments)) { Progress = progress };
        using ToolResult result = await _executor.ExecuteAsync(_tool, call, cancellationToken);
        if (progress is not null)
        {
            await progress.FlushAsync();
        }

        return ToProtocol(result);
    }

    private static CallToolResult ToProtocol(ToolResult result) => new()
    {
        Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(result.Json.Span) }],
        StructuredContent = result.IsError ? null : Parse(result.Json.Span),
        IsError = result.IsError,
    };

    private static Tool Describe(PlanhatTool tool) => new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = Parse(tool.InputSchema),
        OutputSchema = Parse(tool.OutputSchema),
        Annotations = new ToolAnnotations
        {
            ReadOnlyHint = tool.Annotations.ReadOnly,
            DestructiveHint = tool.Annotations.Destructive,
            IdempotentHint = tool.Annotations.Idempotent,
            OpenWorldHint = tool.Annotations.OpenWorld,
        },
    };

    // The element must outlive the bytes it is read from.
    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }
}
