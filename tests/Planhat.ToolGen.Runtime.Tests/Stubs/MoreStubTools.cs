using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
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

internal sealed class ListNotesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_notes";
    public override string Title => "List notes";
    public override string Description => "List notes.";
    public override ModelDescription Model => StubModels.Note;
    public override string Verb => "GET";
    public override string Path => "/conversations";
    public override IReadOnlyList<string> Tags { get; } = ["note", "support"];
    public override ToolExposure Exposure => ToolExposure.Extended;
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "subject"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        request.Keep("type", "note");
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }
    }
}

internal sealed class BulkUpsertLicensesTool : CustomTool
{
    private static readonly ArgumentNames Names = new(["items"]);

    public override string Name => "bulk_upsert_licenses";
    public override string Title => "Bulk upsert licenses";
    public override string Description => "Bulk upsert licenses.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "PUT";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override IReadOnlyList<string> Presets { get; } = ["renewals"];
    public override ToolExposure Exposure => ToolExposure.Extended;
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: false, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "items":
                    ArrayValue.Bind(ref arguments, request.Body.Root, static (ref ArgumentReader item, ValueTarget target) => AnyValue.Bind(ref item, target));
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("items");
    }
}

internal sealed class IngestMetricsTool : CustomTool
{
    private static readonly ArgumentNames Names = new(["dimensionId"]);

    public override string Name => "ingest_metrics";
    public override string Title => "Ingest metrics";
    public override string Description => "Ingest metrics.";
    public override ModelDescription Model => StubModels.Metric;
    public override string Verb => "POST";
    public override string Path => "/dimensiondata/{tenant}";
    public override IReadOnlyList<string> Tags { get; } = ["dimension_data"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: false, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            TextValue.Bind(ref arguments, request.Body["dimensionId"]);
        }
    }
}

internal sealed class HiddenTool : CustomTool
{
    private static readonly ArgumentNames Names = new([]);

    public override string Name => "hidden_tool";
    public override string Title => "Hidden";
    public override string Description => "Hidden; its binder fails.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license"];
    public override ToolExposure Exposure => ToolExposure.Hidden;
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request) =>
        throw new InvalidOperationException($"A secret inside: {StubApi.Token}");
}
