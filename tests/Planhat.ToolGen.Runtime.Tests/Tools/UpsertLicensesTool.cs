using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for a bulk upsert, whose body is one argument.</summary>
internal sealed class UpsertLicensesTool : CustomTool
{
    private static readonly ArgumentNames Names = new(["licenses"]);

    public override string Name => "bulk_upsert_planhat_licenses";

    public override string Title => "A tool";

    public override string Description => "A tool.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "PUT";

    public override string Path => "/licenses";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);

    public override IdentifierForms IdentifierForms => IdentifierForms.None;

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object"}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected internal override ArgumentNames Arguments => Names;

    private static readonly ArgumentNames LicensesItemNames = new(["_id", "companyId", "ownerIds", "info"]);

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "licenses":
                    ArrayValue.Bind(ref arguments, request.Body.Root, BindLicensesItem);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("licenses");
    }

    private static void BindLicensesItem(ref ArgumentReader item, ValueTarget target) =>
        ObjectValue.Bind(ref item, target, LicensesItemNames, BindLicensesItemMembers);

    private static void BindLicensesItemMembers(ref ArgumentReader members, ValueTarget target)
    {
        while (members.Read())
        {
            switch (members.Name)
            {
                case "_id":
                    IdValue.Bind(ref members, target["_id"]);
                    break;
                case "companyId":
                    ReferenceValue.Bind(ref members, target["companyId"], "company");
                    break;
                case "ownerIds":
                    ArrayValue.Bind(ref members, target["owners"], BindOwnerIdsItem);
                    break;
                case "info":
                    AnyValue.Bind(ref members, target["info"]);
                    break;
                default:
                    members.RefuseUnknown();
                    break;
            }
        }
    }

    private static void BindOwnerIdsItem(ref ArgumentReader item, ValueTarget target) =>
        WrappedValue.Bind(ref item, target, "_id", BindOwnerId);

    private static void BindOwnerId(ref ArgumentReader item, ValueTarget target) =>
        ReferenceValue.Bind(ref item, target, "user");
}
