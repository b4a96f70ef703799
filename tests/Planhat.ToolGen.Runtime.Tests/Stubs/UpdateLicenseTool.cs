using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class UpdateLicenseTool : UpdateTool
{
    private static readonly ArgumentNames Names = new(["id", "id_type", "product", "value", "custom", "clear"]);

    public override string Name => "update_license";
    public override string Title => "Update license";
    public override string Description => "Update a license.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "PUT";
    public override string Path => "/licenses/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{"product":{"type":"string","description":"\"custom\":{}"},"custom":{"type":"object","additionalProperties":true},"value":{"type":"number"}},"additionalProperties":false}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => IdentifierForms.Planhat | IdentifierForms.Source;
    public override IdentifierForms IdentifierForms => StubModels.AllForms;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
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

        arguments.Require("id");
    }
}
