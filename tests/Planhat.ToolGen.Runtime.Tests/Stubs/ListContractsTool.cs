using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>What a host made of <see cref="ListLicensesTool"/>.</summary>
internal sealed class ListContractsTool : ListTool
{
    private static readonly ArgumentNames Names = new(["where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_contracts";
    public override string Title => "List contracts";
    public override string Description => "List contracts.";
    public override ModelDescription Model => StubModels.License;
    public override string Verb => "GET";
    public override string Path => "/licenses";
    public override IReadOnlyList<string> Tags { get; } = ["license", "finance", "acme"];
    public override IReadOnlyList<string> Presets { get; } = ["renewals", "acme-desk"];
    public override IReadOnlyList<string> Aliases { get; } = ["list_licences", "list_licenses"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{"limit":{"type":"integer"}},"additionalProperties":false}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","properties":{"result":{"type":"array","items":{"type":"object","additionalProperties":true}}},"required":["result"],"additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "product"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }
    }
}
