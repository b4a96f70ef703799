using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class GetInvoiceTool : GetTool
{
    private static readonly ArgumentNames Names = new(["id", "fields"]);

    public override string Name => "get_invoice";
    public override string Title => "Get invoice";
    public override string Description => "Get an invoice.";
    public override ModelDescription Model => StubModels.Invoice;
    public override string Verb => "GET";
    public override string Path => "/invoices/{id}";
    public override IReadOnlyList<string> Tags { get; } = ["invoice", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IdentifierForms AcceptedForms => IdentifierForms.Planhat;
    public override IdentifierForms IdentifierForms => IdentifierForms.Planhat;
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
