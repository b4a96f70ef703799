using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A web address.</summary>
internal sealed class UrlType() : DomainType("url", "Url", "UrlValue")
{
    public override string CSharpType => "string";

    public override string Documentation => "A web address with scheme.";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "string").Member("format", "uri");
}
