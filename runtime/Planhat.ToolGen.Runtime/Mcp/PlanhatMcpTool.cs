using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;
using ToolAnnotations = ModelContextProtocol.Protocol.ToolAnnotations;

namespace Planhat.ToolGen.Mcp;

/// <summary>Makes a compiled tool an MCP tool.</summary>
/// <remarks>
/// The protocol's description of the tool is built when it is first listed, since parsing two schemas per tool costs start-up time;
/// and again when the account's custom fields have changed that its schema tells of.
/// </remarks>
public sealed class PlanhatMcpTool : McpServerTool, IMcpServerPrimitive
{
    private readonly PlanhatTool _tool;
    private readonly ToolExecutor _executor;
    private Description? _description;

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
    public override Tool ProtocolTool
    {
        get
        {
            CustomFieldSet? fields = _executor.FieldsIn(_tool);
            Description? description = _description;
            if (description is null || !ReferenceEquals(description.Fields, fields))
            {
                _description = description = new Description(fields, Describe(_tool, _executor.InputSchema(_tool, fields)));
            }

            return description.Tool;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    // The base class would build the whole description to tell the name.
    string IMcpServerPrimitive.Id => _tool.Name;

    /// <inheritdoc/>
    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return InvokeAsync(McpArguments.ToJson(request.Params.Arguments), request, cancellationToken);
    }

    /// <summary>Calls the tool with arguments that the request carries elsewhere.</summary>
    internal async ValueTask<CallToolResult> InvokeAsync(
        ReadOnlyMemory<byte> arguments, RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        McpProgress? progress = request.Params.ProgressToken is { } token ? new McpProgress(request.Server, token, _executor.Logger, cancellationToken) : null;
        var call = new ToolCall(arguments) { Progress = progress };
        using ToolResult result = await _executor.ExecuteAsync(_tool, call, cancellationToken);
        if (progress is not null)
        {
            await progress.FlushAsync();
        }

        return ToProtocol(result);
    }

    internal static CallToolResult ToProtocol(ToolResult result) => new()
    {
        Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(result.Json.Span) }],
        StructuredContent = result.IsError ? null : JsonText.ToElement(result.Json.Span),
        IsError = result.IsError,
    };

    private static Tool Describe(PlanhatTool tool, ReadOnlySpan<byte> inputSchema) => new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = JsonText.ToElement(inputSchema),
        OutputSchema = JsonText.ToElement(tool.OutputSchema),
        Annotations = new ToolAnnotations
        {
            ReadOnlyHint = tool.Annotations.ReadOnly,
            DestructiveHint = tool.Annotations.Destructive,
            IdempotentHint = tool.Annotations.Idempotent,
            OpenWorldHint = tool.Annotations.OpenWorld,
        },
    };

    private sealed record Description(CustomFieldSet? Fields, Tool Tool);
}
