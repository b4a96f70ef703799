using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>Calls a tool that leaves Planhat as it is.</summary>
internal sealed class CallReadTool(HiddenTools tools) : CallTool(tools, Describe())
{
    protected override string? ProblemWith(PlanhatTool tool) =>
        tool.Annotations.ReadOnly ? null : "is a tool that changes Planhat, and this one only reads";

    private static Tool Describe() => new()
    {
        Name = DiscoveryNames.CallRead,
        Title = "Call a reading tool",
        Description =
            $"Call a Planhat tool that only reads (list, get) and return its result. For tools that create, update or delete use `{DiscoveryNames.CallWrite}`. Names and schemas come from `{DiscoveryNames.Search}`; wrong arguments are refused with suggestions.",
        InputSchema = Schema(Input),
        OutputSchema = Schema(Output),
        Annotations = new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = true },
    };
}
