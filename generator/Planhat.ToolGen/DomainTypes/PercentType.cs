using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A share from 0 to 100.</summary>
internal sealed class PercentType() : DomainType("percent", "Percent", "PercentValue")
{
    public override string CSharpType => "decimal";

    public override string Reader => "Decimal";

    public override string Documentation => "A share, 0 to 100 unless `min` and `max` say otherwise.";

    public override IReadOnlyList<string> Keys => ["min", "max", Wrap];

    public override decimal? Lowest => 0;

    public override decimal? Highest => 100;

    public override string? LocalType => "decimal";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema
        .Member("type", "number")
        .OptionalMember("minimum", value.Min ?? Lowest)
        .OptionalMember("maximum", value.Max ?? Highest);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.Bounds(value);
}
