using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Primitives;

/// <summary>A create with one argument, bound by whatever primitive is under test.</summary>
internal sealed class SingleValueTool(ArgumentNames names, ValueBinder binder) : CreateTool
{
    public override string Name => "create_value";

    public override string Title => "Create value";

    public override string Description => "Create value.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "POST";

    public override string Path => "/values";

    public override IReadOnlyList<string> Tags { get; } = [];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: false, Idempotent: false, OpenWorld: true);

    public override ReadOnlySpan<byte> InputSchema => "{}"u8;

    public override ReadOnlySpan<byte> OutputSchema => "{}"u8;

    protected internal override ArgumentNames Arguments => names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            binder(ref arguments, request.Body["value"]);
        }
    }
}
