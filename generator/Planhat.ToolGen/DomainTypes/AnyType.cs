using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>Any JSON.</summary>
internal sealed class AnyType() : DomainType("any", "Any", "AnyValue")
{
    public override string CSharpType => "global::System.Text.Json.JsonElement";

    public override string Reader => "Any";

    public override string Documentation => "Any JSON; shown to clients as an open object, since many refuse a schema without a type.";

    public override IReadOnlyList<string> Keys => [];

    public override string? LocalType => null;

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "object").Member("additionalProperties", value: true);
}
