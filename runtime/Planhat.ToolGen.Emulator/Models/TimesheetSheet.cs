using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §19: time entries of one user, handed in together.</summary>
internal sealed class TimesheetSheet : ModelSheet
{
    public const string Collection = "timesheets";

    private const string Approved = "approved";

    private static readonly HashSet<string> GeneratedMembers = ["createdAt", "updatedAt"];

    public override string Model => "timesheet";

    public override string Path => Collection;

    public override IdForms GetIds => IdForms.Planhat;

    public override IdForms UpdateIds => IdForms.Planhat;

    public override string? ExternalIdMember => null;

    public override string? SourceIdMember => null;

    public override string? CustomFieldParent => null;

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember];

    public override bool ReportsValidationErrors => true;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["assignedModel"] = "User";
        record["assignedId"] = null;
        record["dateFrom"] = null;
        record["dateTo"] = null;
        record["timeEntries"] = new JsonArray();
        record["status"] = "submitted";
        record["approvedBy"] = null;
        record["dateOfApproval"] = null;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        MemberForms.EpochDays(record, "dateFrom", "dateTo");
        MemberForms.OneOf(record, "status", "submitted", Approved, "returned");
        record["timeEntries"] = EntryIds(record["timeEntries"]);
        if (record["status"].Text() == Approved && change.Before?["status"].Text() != Approved)
        {
            record["dateOfApproval"] ??= JsonValues.Iso(change.World.Now);
            record["approvedBy"] ??= ApiUser(change.World);
        }
    }

    /// <remarks>The entries know their sheet, which is where their status comes from.</remarks>
    public override void AfterWrite(RecordChange change)
    {
        Link(change.World, change.Before, null);
        Link(change.World, change.Record, change.Record.Id());
    }

    public override void AfterDelete(JsonObject record, PlanhatWorld world) => Link(world, record, null);

    /// <summary>Writes bring objects with <c>_id</c>, or the plain ids of a read; ids are kept.</summary>
    private static JsonArray EntryIds(JsonNode? sent) => sent is JsonArray entries
        ? JsonValues.Strings(entries.Select(static entry => (entry is JsonObject named ? named[StoredRecord.IdMember] : entry).Text()).OfType<string>())
        : [];

    private static void Link(PlanhatWorld world, JsonObject? timesheet, string? id)
    {
        RecordCollection entries = world.Of(TimeEntrySheet.Collection);
        foreach (JsonNode? entryId in timesheet?["timeEntries"] as JsonArray ?? [])
        {
            if (entryId.Text() is { } text && entries.Find(text) is { } entry)
            {
                JsonObject linked = entry.Copy();
                linked["timesheetId"] = id;
                entries.Save(linked);
            }
        }
    }

    /// <remarks>Planhat would name the account behind the token; the emulator takes the first user.</remarks>
    private static string? ApiUser(PlanhatWorld world) => world.Of(UserSheet.Collection).All.FirstOrDefault()?.Id();
}
