using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>Hours of work.</summary>
internal sealed class HoursType() : DomainType("hours", "Hours", "HoursValue")
{
    public override string CSharpType => "decimal";

    public override string Reader => "Decimal";

    public override string Documentation => "Hours of work, 0.1 to 24 unless `min` and `max` say otherwise.";

    public override IReadOnlyList<string> Keys => ["min", "max", Wrap];

    public override decimal? Lowest => 0.1m;

    public override decimal? Highest => 24;

    public override string? LocalType => "decimal";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema
        .Member("type", "number")
        .OptionalMember("minimum", value.Min ?? Lowest)
        .OptionalMember("maximum", value.Max ?? Highest);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.Bounds(value);
}
