using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A nested object.</summary>
internal sealed class ObjectType() : DomainType("object", "Object", "ObjectValue")
{
    public override string CSharpType => "global::System.Text.Json.JsonElement";

    public override string Reader => "Any";

    public override string Documentation => "A nested object with the members under `properties`.";

    public override IReadOnlyList<string> Keys => ["properties"];

    public override string? LocalType => null;

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value)
    {
        if (value.IsToldInWords)
        {
            schema.Member("type", "object").Member("additionalProperties", value: true);
        }
        else
        {
            ValueSchema.WriteObject(schema, value.Properties);
        }
    }

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        [members.Names!, members.Method!];
}
