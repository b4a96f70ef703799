using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §13: deals in the making.</summary>
internal sealed class OpportunitySheet : ModelSheet
{
    private static readonly HashSet<string> GeneratedMembers = ["companyName", "stageHistory", "createdAt", "updatedAt"];

    public override string Model => "opportunity";

    public override string Path => "opportunities";

    public override IdForms UpdateIds => IdForms.Planhat | IdForms.External;

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "externalId"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        foreach (string member in (ReadOnlySpan<string>)["salesStage", "ownerId", "dealDate", "landingDate", "closeDate", "_currency", "arr"])
        {
            record[member] = null;
        }

        record["title"] = "";
        record["status"] = "active";
        record["mrr"] = 0;
        record["nrr"] = 0;
        record["contractLength"] = 12;
        record["stageHistory"] = new JsonArray();
        record["comments"] = new JsonArray();
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        MemberForms.Numbers(record, "mrr", "arr", "nrr", "probability", "contractLength");
        MemberForms.Dates(record, "dealDate", "landingDate", "closeDate");
        MemberForms.OneOf(record, "status", "active", "won", "lost");
        RecurringAmounts.Align(change);

        if (record["salesStage"].Text() is { } stage && stage != change.Before?["salesStage"].Text() && record["stageHistory"] is JsonArray history)
        {
            history.Add((JsonNode)new JsonObject { ["stage"] = stage, ["time"] = JsonValues.Iso(change.World.Now) });
        }
    }
}
