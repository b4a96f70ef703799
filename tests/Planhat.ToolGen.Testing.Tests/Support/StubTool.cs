using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;
using Planhat.Tools;

namespace Planhat.ToolGen.Testing.Tests.Support;

/// <summary>A tool that is there to be looked at, not called; it is in the preset <c>crowded</c>.</summary>
internal sealed class StubTool(string name, ToolExposure exposure = ToolExposure.Default) : PlanhatTool
{
    public override string Name => name;

    public override string Title => "Read stubs";

    public override string Description => "Read what is there.";

    public override ModelDescription Model => PlanhatTools.Catalog.Tools[0].Model;

    public override ToolMethod Method => ToolMethod.Custom;

    public override string Verb => "GET";

    public override string Path => "/stubs";

    public override IReadOnlyList<string> Tags => [];

    public override IReadOnlyList<string> Presets => ["crowded"];

    public override ToolExposure Exposure => exposure;

    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{},"additionalProperties":false}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected override ArgumentNames Arguments => throw new NotSupportedException();

    protected override void Bind(ref ArgumentReader arguments, ToolRequest request) => throw new NotSupportedException();
}
