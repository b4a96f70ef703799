using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class HiddenTool : CustomTool
{
    private static readonly ArgumentNames Names = new([]);

    public override string Name => "hidden_tool";
    public override string Title => "Hidden";
    public override string Description => "Hidden; its binder fails.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license"];
    public override ToolExposure Exposure => ToolExposure.Hidden;
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request) =>
        throw new InvalidOperationException($"A secret inside: {StubApi.Token}");
}
