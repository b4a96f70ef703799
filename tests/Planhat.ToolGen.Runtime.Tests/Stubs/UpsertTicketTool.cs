using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>An upsert of one record as the generator emits it; it is in no catalog.</summary>
internal sealed class UpsertTicketTool : UpsertTool
{
    private static readonly ArgumentNames Names = new(["sourceId", "email", "custom"]);

    public override string Name => "upsert_a_stub_ticket";
    public override string Title => "Upsert ticket";
    public override string Description => "Create or update a ticket.";
    public override ModelDescription Model => StubModels.Note;
    public override string Verb => "PUT";
    public override string Path => "/tickets";
    public override IReadOnlyList<string> Tags { get; } = ["ticket"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: true, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "sourceId":
                    TextValue.Bind(ref arguments, request.Body["sourceId"]);
                    break;
                case "email":
                    EmailValue.Bind(ref arguments, request.Body["email"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }

        arguments.Require("sourceId");
    }
}
