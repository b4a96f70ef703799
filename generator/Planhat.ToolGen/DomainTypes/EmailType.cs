using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>An e-mail address.</summary>
internal sealed class EmailType() : DomainType("email", "Email", "EmailValue")
{
    public override string CSharpType => "string";

    public override string Documentation => "An e-mail address.";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "string").Member("format", "email");
}
