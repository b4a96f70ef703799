using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A list that Planhat gives as a whole; it is in no catalog.</summary>
internal sealed class ListLeanCompaniesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["status", "where", "fields", "limit", "next_cursor"]);

    public override string Name => "list_lean_companies";
    public override string Title => "List lean companies";
    public override string Description => "List all companies, short.";
    public override ModelDescription Model => StubModels.Company;
    public override string Verb => "GET";
    public override string Path => "/leancompanies";
    public override IReadOnlyList<string> Tags { get; } = ["company"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "name"];
    protected internal override bool IsPaged => false;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "status":
                    ManyValue.Bind(ref arguments, request.Query["status"], static (ref ArgumentReader item, ValueTarget target) => TextValue.Bind(ref item, target));
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }
}
