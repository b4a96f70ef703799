using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

internal sealed class CreateFieldTool : CreateTool
{
    private static readonly ArgumentNames Names = new(["name"]);

    public static ModelDescription Field { get; } = new()
    {
        Name = "custom_field",
        Resource = "custom_fields",
        Title = "custom field",
        Path = "/customfields",
        Host = "main",
        IdProperty = "_id",
        GetForms = IdentifierForms.Planhat,
        PageDefault = 100,
        PageMaximum = 2000,
        Properties = [new("_id", PropertyKind.Id), new("name", PropertyKind.Text)],
    };

    public override string Name => FieldsApi.Creator;
    public override string Title => "Create custom field";
    public override string Description => "Create a custom field.";
    public override ModelDescription Model => Field;
    public override string Verb => "POST";
    public override string Path => "/customfields";
    public override IReadOnlyList<string> Tags { get; } = ["custom_field"];
    public override ToolAnnotations Annotations => new(ReadOnly: false, Destructive: false, Idempotent: false, OpenWorld: true);
    public override ReadOnlySpan<byte> InputSchema => """{"type":"object","properties":{}}"""u8;
    public override ReadOnlySpan<byte> OutputSchema => """{"type":"object","additionalProperties":true}"""u8;
    protected internal override ArgumentNames Arguments => Names;

    protected internal override void Bind(ref ArgumentReader arguments, ToolRequest request)
    {
        while (arguments.Read())
        {
            switch (arguments.Name)
            {
                case "name":
                    TextValue.Bind(ref arguments, request.Body["name"]);
                    break;
                default:
                    BindReserved(ref arguments, request);
                    break;
            }
        }
    }
}
