using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>Plain text, free or from a list.</summary>
internal sealed class TextType() : DomainType("text", "Text", "TextValue")
{
    public override string CSharpType => "string";

    public override string Documentation => "Plain text; `values` closes the list of texts, `known_values` names the usual ones of an open list.";

    public override IReadOnlyList<string> Keys => ["values", "known_values", "max_length", "alphanumeric", Wrap];

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value)
    {
        schema.Member("type", "string").OptionalMember("maxLength", value.MaxLength);
        if (value.Values.Count > 0)
        {
            schema.Member("enum", value.Values);
        }
    }

    protected override string Binder(ValueModel value)
    {
        if (value.Values.Count > 0)
        {
            return "ClosedTextValue";
        }

        if (value.IsAlphanumeric)
        {
            return "AlphanumericTextValue";
        }

        return value.KnownValues.Count > 0 ? "KnownTextValue" : "TextValue";
    }

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        members.Values is null ? BinderArgument.Named("maxLength", value.MaxLength) : [members.Values];
}
