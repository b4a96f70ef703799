using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A number.</summary>
internal sealed class NumberType() : DomainType("number", "Number", "NumberValue")
{
    public override string CSharpType => "decimal";

    public override string Reader => "Decimal";

    public override string Documentation => "A number.";

    public override IReadOnlyList<string> Keys => ["min", "max", "decimals", Wrap];

    public override string? LocalType => "decimal";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "number").OptionalMember("minimum", value.Min).OptionalMember("maximum", value.Max);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.Bounds(value).Concat(BinderArgument.Named("decimals", value.Decimals));
}
