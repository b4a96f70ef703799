using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for a delete.</summary>
internal sealed class DeleteLicenseTool : DeleteTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type"]);

    public override string Name => "delete_a_planhat_license_by_id";

    public override string Title => "A tool";

    public override string Description => "A tool.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "DELETE";

    public override string Path => "/licenses/{id}";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);

    public override IdentifierForms IdentifierForms => IdentifierForms.Planhat | IdentifierForms.External;

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
