using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>An ISO 4217 code.</summary>
internal sealed class CurrencyType() : DomainType("currency", "Currency", "CurrencyValue")
{
    public override string CSharpType => "string";

    public override string Documentation => "An ISO 4217 currency code in capitals.";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "string");
}
