using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class ListInvoicesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_invoices";
    public override string Title => "List invoices";
    public override string Description => "List invoices.";
    public override ModelDescription Model => StubModels.Invoice;
    public override string Verb => "GET";
    public override string Path => "/invoices";
    public override IReadOnlyList<string> Tags { get; } = ["invoice", "finance"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "dueDate"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }
    }
}
