using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A bulk upsert as the generator emits it; it is in no catalog.</summary>
internal sealed class UpsertManyLicensesTool : BulkUpsertTool
{
    private static readonly ArgumentNames Names = new(["items"]);
    private static readonly ArgumentNames Members = new(["_id", "externalId", "ownerId", "product", "custom"]);

    public override string Name => "bulk_upsert_stub_licenses";
    public override string Title => "Bulk upsert licenses";
    public override string Description => "Create or update many licenses.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "PUT";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license"];
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
                    ArrayValue.Bind(ref arguments, request.Body.Root, BindItem);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("items");
    }

    private static void BindItem(ref ArgumentReader item, ValueTarget target) => ObjectValue.Bind(ref item, target, Members, BindMembers);

    private static void BindMembers(ref ArgumentReader members, ValueTarget target)
    {
        while (members.Read())
        {
            switch (members.Name)
            {
                case "_id":
                    IdValue.Bind(ref members, target["_id"]);
                    break;
                case "externalId":
                    TextValue.Bind(ref members, target["externalId"]);
                    break;
                case "ownerId":
                    ReferenceValue.Bind(ref members, target["ownerId"], "user");
                    break;
                case "product":
                    TextValue.Bind(ref members, target["product"]);
                    break;
                case "custom":
                    CustomFieldsValue.Bind(ref members, target["custom"]);
                    break;
                default:
                    members.RefuseUnknown();
                    break;
            }
        }
    }
}
