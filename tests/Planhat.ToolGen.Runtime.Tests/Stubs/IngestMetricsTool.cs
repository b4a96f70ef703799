using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class IngestMetricsTool : CustomTool
{
    private static readonly ArgumentNames Names = new(["dimensionId"]);

    public override string Name => "ingest_metrics";
    public override string Title => "Ingest metrics";
    public override string Description => "Ingest metrics.";
    public override ModelDescription Model => StubModels.Metric;
    public override string Verb => "POST";
    public override string Path => "/dimensiondata/{tenant}";
    public override IReadOnlyList<string> Tags { get; } = ["dimension_data"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: false, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            TextValue.Bind(ref arguments, request.Body["dimensionId"]);
        }
    }
}
