using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A calendar day that Planhat keeps as a day count.</summary>
internal sealed class EpochDayType() : DomainType("epoch_day", "EpochDay", "EpochDayValue")
{
    public override string CSharpType => "global::System.DateOnly";

    public override string Reader => "Day";

    public override string Documentation => "A calendar day, `YYYY-MM-DD`; Planhat keeps it as days since 1970-01-01, and it is converted both ways.";

    public override string? LocalType => "global::System.DateTimeOffset";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "string").Member("format", "date");
}
