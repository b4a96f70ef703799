using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>Describes tools in full.</summary>
internal sealed class SchemaTool(HiddenTools tools) : DiscoveryTool(Describe())
{
    private const int MostNames = 5;

    private static readonly ArgumentNames Names = new([DiscoveryNames.Names]);

    protected override async ValueTask<CallToolResult> AnswerAsync(
        ReadOnlyMemory<byte> arguments, RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        var failures = new FailureList();
        List<PlanhatTool> named = Bind(arguments.Span, failures);
        if (failures.Count > 0)
        {
            return Refuse(failures);
        }

        await tools.PrepareAsync(cancellationToken);
        return DiscoveryAnswer.OfDescriptions(named, tools);
    }

    private List<PlanhatTool> Bind(ReadOnlySpan<byte> arguments, FailureList failures)
    {
        var named = new List<PlanhatTool>();
        ArgumentReader reader = ArgumentReader.Open(arguments, Names, NullArguments.Absent, failures);
        while (reader.Read())
        {
            if (reader.IsDeclared)
            {
                BindNames(ref reader, named);
            }
            else
            {
                reader.RefuseUnknown();
            }
        }

        reader.Require(DiscoveryNames.Names, expected: $"an array of 1 to {MostNames} tool names");
        return named;
    }

    private void BindNames(ref ArgumentReader reader, List<PlanhatTool> named)
    {
        int failuresBefore = reader.Failures.Count;
        NameList.Bind(ref reader, named, Take);
        if (reader.Failures.Count == failuresBefore && named.Count is 0 or > MostNames)
        {
            reader.Fail($"has {named.Count} names", $"1 to {MostNames} tool names");
        }
    }

    private void Take(ref ArgumentReader value, string name, List<PlanhatTool> named)
    {
        if (tools.Resolve(ref value, name) is { } tool && !named.Contains(tool))
        {
            named.Add(tool);
        }
    }

    private static Tool Describe() => new()
    {
        Name = DiscoveryNames.Schema,
        Title = "Get tool schemas",
        Description =
            $"Get the full description and input schema of 1 to 5 Planhat tools by exact name, before calling them. To find names use `{DiscoveryNames.Search}`, whose first hits have both already.",
        InputSchema = Schema("""
            {"type":"object","properties":{"names":{"type":"array","items":{"type":"string"},"description":"Exact names.","minItems":1,"maxItems":5}},"required":["names"],"additionalProperties":false}
            """u8),
        OutputSchema = Schema("""
            {"type":"object","properties":{"tools":{"type":"array","items":{"type":"object"}}},"required":["tools"]}
            """u8),
        Annotations = new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };
}
