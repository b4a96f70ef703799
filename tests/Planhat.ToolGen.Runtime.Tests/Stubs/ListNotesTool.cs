using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

internal sealed class ListNotesTool : ListTool
{
    private static readonly ArgumentNames Names = new(["where", "fields", "sort", "limit", "next_cursor"]);

    public override string Name => "list_notes";
    public override string Title => "List notes";
    public override string Description => "List notes.";
    public override ModelDescription Model => StubModels.Note;
    public override string Verb => "GET";
    public override string Path => "/conversations";
    public override IReadOnlyList<string> Tags { get; } = ["note", "support"];
    public override ToolExposure Exposure => ToolExposure.Extended;
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    public override IReadOnlyList<string> Returns { get; } = ["_id", "subject"];
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        request.Keep("type", "note");
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }
    }
}
