using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

internal sealed class ListFieldsTool : ListTool
{
    private static readonly ArgumentNames Names = new(["limit"]);

    public override string Name => FieldsApi.Lister;
    public override string Title => "List custom fields";
    public override string Description => "List custom fields.";
    public override ModelDescription Model => CreateFieldTool.Field;
    public override string Verb => "GET";
    public override string Path => "/customfields";
    public override IReadOnlyList<string> Tags { get; } = ["custom_field"];
    public override ToolAnnotations Annotations => new(ReadOnly: true, Destructive: false, Idempotent: true, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            BindReserved(ref arguments, request);
        }
    }
}
