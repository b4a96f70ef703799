using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>The identifier of another record.</summary>
internal sealed class ReferenceType() : DomainType("reference", "Reference", "ReferenceValue")
{
    public override string CSharpType => RuntimeTypes.Typed + "RecordId";

    public override string Reader => "Id";

    public override string Documentation => "The identifier of a record of another model (`to`), in any form Planhat or the runtime resolves.";

    public override IReadOnlyList<string> Keys => ["to", "accepts", Wrap];

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema.Member("type", "string");

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        value.Accepts == IdentifierForms.None
            ? [Literal.Of(value.To ?? string.Empty)]
            : [Literal.Of(value.To ?? string.Empty), $"accepted: {IdentifierFormsEmitter.Expression(value.Accepts)}"];
}
