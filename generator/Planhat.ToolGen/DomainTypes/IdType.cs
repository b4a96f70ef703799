using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A record's own identifier.</summary>
internal sealed class IdType() : DomainType("id", "Id", "IdValue")
{
    public override string CSharpType => RuntimeTypes.Typed + "RecordId";

    public override string Reader => "Id";

    public override string Documentation => "An identifier: 24 hexadecimal characters, or a text in another system.";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema.Member("type", "string");
}
