using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A list of all fields whose filter takes many references; it is in no catalog.</summary>
internal sealed class ListCompanyIdLicensesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["companyId", "where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_company_id_licenses";
    public override string Title => "List owned licenses";
    public override string Description => "List licenses of some users.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ManyValue.Bind(ref arguments, request.Query["companyId"], BindCompany);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }

    private static void BindCompany(ref ArgumentReader item, ValueTarget target) => ReferenceValue.Bind(ref item, target, "company");
}
