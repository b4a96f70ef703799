using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class CreateLicenseTool : CreateTool
{
    private static readonly ArgumentNames Names = new(["companyId", "ownerId", "product", "value", "custom"]);

    public override string Name => "create_license";
    public override string Title => "Create license";
    public override string Description => "Create a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "POST";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: false, Idempotent: false, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{"product":{"type":"string","description":"\"custom\":{}"},"custom":{"type":"object","additionalProperties":true},"value":{"type":"number"}},"additionalProperties":false}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ReferenceValue.Bind(ref arguments, request.Body["companyId"], "company");
                    break;
                case "ownerId":
                    ReferenceValue.Bind(ref arguments, request.Body["ownerId"], "user");
                    break;
                case "product":
                    TextValue.Bind(ref arguments, request.Body["product"]);
                    break;
                case "value":
                    MoneyValue.Bind(ref arguments, request.Body["value"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("companyId");
    }
}
