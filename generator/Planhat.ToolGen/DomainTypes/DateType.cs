using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A calendar day.</summary>
internal sealed class DateType() : DomainType("date", "Date", "DateValue")
{
    public override string CSharpType => "global::System.DateOnly";

    public override string Reader => "Day";

    public override string Documentation => "A calendar day, `YYYY-MM-DD`.";

    public override string? LocalType => "global::System.DateTimeOffset";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) =>
        schema.Member("type", "string").Member("format", "date");
}
