using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Tools;

/// <summary>What the generator emits for a list with filters and an our-side filter.</summary>
internal sealed class ListLicensesTool : ListTool
{
    private static readonly ArgumentNames Names = new(
        ["companyId", "userId", "status", "email", "isArchived", "from", "where", "fields", "sort", "limit", "next_cursor"]);

    private static readonly string[] StatusValues = ["open", "closed"];

    public override string Name => "list_all_planhat_licenses";

    public override string Title => "List licenses";

    public override string Description => "List licenses.";

    public override ModelDescription Model => LicenseModel.Description;

    public override string Verb => "GET";

    public override string Path => "/licenses";

    public override IReadOnlyList<string> Tags { get; } = ["license"];

    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);

    public override ReadOnlySpan<byte> InputSchema => """{"type":"object"}"""u8;

    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object"}"""u8;

    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        request.Keep("title", "note");

        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ManyValue.Bind(ref arguments, request.Query["companyId"], BindCompanyId);
                    break;
                case "userId":
                    ReferenceValue.Bind(ref arguments, request.Query["userId"], "user");
                    break;
                case "status":
                    ManyValue.Bind(ref arguments, request.Query["status"], BindStatus);
                    break;
                case "email":
                    EmailValue.Bind(ref arguments, request.Query["email"]);
                    break;
                case "isArchived":
                    BooleanValue.Bind(ref arguments, request.Query["isArchived"]);
                    break;
                case "from":
                    EpochDayValue.Bind(ref arguments, request.Query["from"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }

    private static void BindCompanyId(ref ArgumentReader item, ValueTarget target) =>
        ReferenceValue.Bind(ref item, target, "company");

    private static void BindStatus(ref ArgumentReader item, ValueTarget target) =>
        ClosedTextValue.Bind(ref item, target, StatusValues);
}
