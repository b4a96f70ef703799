using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>The custom fields of a record inside an argument; no definition names the type, the items of a bulk upsert have it.</summary>
internal sealed class CustomFieldsType() : DomainType(TypeName, "Object", "CustomFieldsValue")
{
    /// <summary>The name; not among those that definitions may use.</summary>
    public const string TypeName = "custom_fields";

    public override string CSharpType => RuntimeTypes.Typed + "CustomFieldValues";

    public override string Documentation => "Custom fields by their display names.";

    public override IReadOnlyList<string> Keys => [];

    public override string? LocalType => null;

    protected override string BinderNamespace => RuntimeTypes.Binding;

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "object").Member("additionalProperties", value: true);
}
