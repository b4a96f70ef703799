using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A moment.</summary>
internal sealed class DateTimeType() : DomainType("datetime", "DateTime", "DateTimeValue")
{
    public override string CSharpType => "global::System.DateTimeOffset";

    public override string Reader => "Moment";

    public override string Documentation => "A moment, RFC 3339; a date alone stands for midnight UTC.";

    public override string? LocalType => "global::System.DateTimeOffset";

    // The schema names no format: "date-time" would make clients refuse a plain date, which is accepted.
    public override string? FallbackDescription => "Date or RFC 3339.";

    public override void WriteSchema(JsonSchemaWriter schema, ValueModel value) => schema.Member("type", "string");
}
