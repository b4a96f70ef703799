using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for a get that takes only Planhat ids.</summary>
internal sealed class GetLicenseTool : GetTool
{
    private static readonly ArgumentNames Names = new(["id", "fields"]);

    public override string Name => "get_single_planhat_license_by_id";

    public override string Title => "A tool";

    public override string Description => "A tool.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "GET";

    public override string Path => "/licenses/{id}";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);

    public override IdentifierForms IdentifierForms => IdentifierForms.Planhat;

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object"}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }
    }
}
