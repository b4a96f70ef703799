using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A list with a filter that Planhat does not have; it is in no catalog.</summary>
internal sealed class ListCompaniesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["name", "companyId", "phase", "where", "fields", "sort", "limit", "next_cursor"]);
    private static readonly FilterLookUp ByName = new("/leancompanies", "name", "_id", "companyId");

    public override string Name => "list_companies";
    public override string Title => "List companies";
    public override string Description => "List companies.";
    public override ModelDescription Model => StubModels.Company;
    public override string Verb => "GET";
    public override string Path => "/companies";
    public override IReadOnlyList<string> Tags { get; } = ["company"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "name"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "name":
                    LookUpArgument.Bind(ref arguments, request, ByName);
                    break;
                case "companyId":
                    ManyValue.Bind(ref arguments, request.Query["companyId"], static (ref ArgumentReader item, ValueTarget target) => ReferenceValue.Bind(ref item, target, "company"));
                    break;
                case "phase":
                    TextValue.Bind(ref arguments, request.Query["phase"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }
}
