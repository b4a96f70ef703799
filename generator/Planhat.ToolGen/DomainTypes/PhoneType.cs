using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A telephone number.</summary>
internal sealed class PhoneType() : DomainType("phone", "Phone", "PhoneValue")
{
    public override string CSharpType => "string";

    public override string Documentation => "A telephone number.";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema.Member("type", "string");
}
