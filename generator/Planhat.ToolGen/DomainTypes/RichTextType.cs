using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>HTML.</summary>
internal sealed class RichTextType() : DomainType("rich_text", "RichText", "RichTextValue")
{
    public override string CSharpType => "string";

    public override string Documentation => "HTML.";

    public override IReadOnlyList<string> Keys => ["max_length", Wrap];

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "string").OptionalMember("maxLength", value.MaxLength);

    protected override IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) =>
        BinderArgument.Named("maxLength", value.MaxLength);
}
