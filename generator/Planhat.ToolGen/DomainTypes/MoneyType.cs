using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>An amount of money.</summary>
internal sealed class MoneyType() : DomainType("money", "Money", "MoneyValue")
{
    public override string CSharpType => "decimal";

    public override string Reader => "Decimal";

    public override string Documentation => "An amount of money; `currency` names the property that holds its currency, which decides how many decimals are allowed.";

    public override IReadOnlyList<string> Keys => ["currency", "min", "max", "decimals", Wrap];

    public override string? LocalType => "decimal";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "number").OptionalMember("minimum", value.Min).OptionalMember("maximum", value.Max);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.Bounds(value);
}
