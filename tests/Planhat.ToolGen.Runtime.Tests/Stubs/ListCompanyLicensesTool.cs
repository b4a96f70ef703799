using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A list of records that belong to what is looked up: several for one match; it is in no catalog.</summary>
internal sealed class ListCompanyLicensesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["companyName", "where", "fields", "sort", "limit", "next_cursor"]);
    private static readonly FilterLookUp ByName = new("/leancompanies", "name", "_id", "companyId");

    public override string Name => "list_company_licenses";
    public override string Title => "List company licenses";
    public override string Description => "List licenses of companies.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "companyId"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyName":
                    LookUpArgument.Bind(ref arguments, request, ByName);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }
}
