using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>Calls a tool that changes Planhat.</summary>
internal sealed class CallWriteTool(HiddenTools tools) : CallTool(tools, Describe())
{
    protected override string? ProblemWith(PlanhatTool tool) =>
        tool.Annotations.ReadOnly ? "is a tool that only reads, and this one is for changes" : null;

    private static Tool Describe() => new()
    {
        Name = DiscoveryNames.CallWrite,
        Title = "Call a writing tool",
        Description =
            $"Call a Planhat tool that changes data (create, update, delete, bulk) and return its result; deletes cannot be undone, and a create repeated makes a second record. For tools that only read use `{DiscoveryNames.CallRead}`. Names and schemas come from `{DiscoveryNames.Search}`.",
        InputSchema = Schema(Input),
        OutputSchema = Schema(Output),
        Annotations = new() { ReadOnlyHint = false, DestructiveHint = true, IdempotentHint = false, OpenWorldHint = true },
    };
}
