using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class GetLicenseTool : GetTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type", "fields"]);

    public override string Name => "get_license";
    public override string Title => "Get license";
    public override string Description => "Get a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => StubModels.AllForms;
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
