using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class ListLicensesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["companyId", "ownerId", "where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_licenses";
    public override string Title => "List licenses";
    public override string Description => "List licenses.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance"];
    public override IReadOnlyList<string> Presets { get; } = ["renewals"];
    public override IReadOnlyList<string> Aliases { get; } = ["list_licences"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{"limit":{"type":"integer"}},"additionalProperties":false}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","properties":{"result":{"type":"array","items":{"type":"object","additionalProperties":true}}},"required":["result"],"additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "product", "value"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "companyId":
                    ReferenceValue.Bind(ref arguments, request.Query["companyId"], "company");
                    break;
                case "ownerId":
                    ReferenceValue.Bind(ref arguments, request.Query["ownerId"], "user");
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }
}
