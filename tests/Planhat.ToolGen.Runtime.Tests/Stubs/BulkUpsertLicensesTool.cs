using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

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
