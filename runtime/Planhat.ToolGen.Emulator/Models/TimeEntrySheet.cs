using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §18: hours worked.</summary>
internal sealed class TimeEntrySheet : ModelSheet
{
    public const string Collection = "timeentries";

    private const decimal ShortestEntry = 0.1m;
    private const decimal LongestEntry = 24;

    private static readonly CompanyLink Link = new("companyId", null, CompanyFilterForm.One);

    private static readonly HashSet<string> GeneratedMembers =
        ["totalBilled", "totalCost", "timesheetStatus", "timesheetId", "assignedModel", "createdAt", "updatedAt"];

    private static readonly ExtraRoute[] Routes =
        [new("POST", "timeentries/duplicate", static (world, _, body) => DuplicateTimeEntries.Run(world, body))];

    public override string Model => "timeentry";

    public override string Path => Collection;

    public override IdForms GetIds => IdForms.Planhat;

    public override IdForms UpdateIds => IdForms.Planhat;

    public override string? ExternalIdMember => null;

    public override string? SourceIdMember => null;

    public override CompanyLink? Company => Link;

    public override IReadOnlyList<string> RequiredOnCreate => ["date", "hours"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember];

    public override IReadOnlyList<ExtraRoute> ExtraRoutes => Routes;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        foreach (string member in (ReadOnlySpan<string>)["companyId", "billingCode", "currency", "billableRate", "costRate", "timesheetId"])
        {
            record[member] = null;
        }

        record["description"] = "";
        record["isTimeOff"] = false;
        record["isBillable"] = false;
        record["assignedModel"] = "User";
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        MemberForms.Dates(record, "date");
        MemberForms.Numbers(record, "hours", "billableRate", "costRate");
        if (record["hours"].Number() is null or < ShortestEntry or > LongestEntry)
        {
            throw new RefusedRequestException(400, "hours must be from 0.1 to 24");
        }
    }

    public override void Derive(JsonObject view, PlanhatWorld world)
    {
        decimal hours = view["hours"].Number() ?? 0;
        view["totalBilled"] = JsonValues.Amount(hours * (view["billableRate"].Number() ?? 0));
        view["totalCost"] = JsonValues.Amount(hours * (view["costRate"].Number() ?? 0));
        JsonObject? sheet = view["timesheetId"].Text() is { } id ? world.Of(TimesheetSheet.Collection).Find(id) : null;
        view["timesheetStatus"] = sheet?["status"]?.DeepClone() ?? "draft";
    }
}
