using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §15: one-off revenue.</summary>
internal sealed class SaleSheet : ModelSheet
{
    public const string Collection = "sales";

    private static readonly HashSet<string> GeneratedMembers = ["companyName", "createdAt", "updatedAt"];

    public override string Model => "sale";

    public override string Path => Collection;

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    /// <remarks>The sheet calls <c>companyId</c> merely suggested for a single create.</remarks>
    public override IReadOnlyList<string> RequiredOnCreate => ["_currency", "value"];

    public override IReadOnlyList<string> RequiredOnInsert => ["companyId", "_currency", "value"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["salesDate"] = JsonValues.Iso(world.Now);
        record["product"] = null;
    }

    public override void Fill(RecordChange change)
    {
        MemberForms.Numbers(change.Record, "value");
        MemberForms.Dates(change.Record, "salesDate");
        if (change.Record["value"].Number() is null or <= 0)
        {
            throw new RefusedRequestException(400, "value must be positive");
        }
    }

    public override void ShapeCreateAnswer(JsonObject answer, PlanhatWorld world) => answer["id"] = answer.Id();
}
