using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>True or false.</summary>
internal sealed class BooleanType() : DomainType("boolean", "Boolean", "BooleanValue")
{
    public override string CSharpType => "bool";

    public override string Reader => "Boolean";

    public override string Documentation => "True or false.";

    public override string? LocalType => "bool";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema.Member("type", "boolean");
}
