using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>An array.</summary>
internal sealed class ArrayType() : DomainType("array", "Array", "ArrayValue")
{
    public override string CSharpType => "global::System.Text.Json.JsonElement";

    public override string Reader => "Any";

    public override string Documentation => "An array; `items` says what the elements are.";

    public override IReadOnlyList<string> Keys => ["items"];

    public override string? LocalType => null;

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value)
    {
        schema.Member("type", "array");
        schema.Name("items").StartObject();
        ValueSchema.WriteItemMembers(schema, value.Items!);
        schema.EndObject();
    }

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) => [members.Method!];
}
