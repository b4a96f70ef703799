using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A score on a small whole-number scale.</summary>
internal sealed class ScoreType() : DomainType("score", "Score", "ScoreValue")
{
    public override string CSharpType => "int";

    public override string Reader => "Int32";

    public override string Documentation => "A score on a small whole-number scale, 0 to 10 unless `min` and `max` say otherwise.";

    public override IReadOnlyList<string> Keys => ["min", "max", Wrap];

    public override decimal? Lowest => 0;

    public override decimal? Highest => 10;

    public override string? LocalType => "long";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema
        .Member("type", "integer")
        .OptionalMember("minimum", value.Min ?? Lowest)
        .OptionalMember("maximum", value.Max ?? Highest);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.WholeBounds(value);
}
