using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class DeleteLicenseTool : DeleteTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type"]);

    public override string Name => "delete_license";
    public override string Title => "Delete license";
    public override string Description => "Delete a license, e.g. a double one. It cannot be undone.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "DELETE";
    public override string Path => "/licenses/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => IdentifierForms.Planhat;
    public override IdentifierForms IdentifierForms => StubModels.AllForms;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }

        arguments.Require("id");
    }
}
