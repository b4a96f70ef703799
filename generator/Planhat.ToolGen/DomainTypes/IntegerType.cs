using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A whole number.</summary>
internal sealed class IntegerType() : DomainType("integer", "Integer", "IntegerValue")
{
    public override string CSharpType => "long";

    public override string Reader => "Integer";

    public override string Documentation => "A whole number.";

    public override IReadOnlyList<string> Keys => ["min", "max", Wrap];

    public override string? LocalType => "long";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "integer").OptionalMember("minimum", value.Min).OptionalMember("maximum", value.Max);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.WholeBounds(value);
}
