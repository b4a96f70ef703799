using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §16: what is to be done, and calendar entries.</summary>
internal sealed class TaskSheet : ModelSheet
{
    public const string Collection = "tasks";

    private const string Done = "done";

    private static readonly HashSet<string> GeneratedMembers =
    [
        "companyName", "ownerName", "doneBy", "users", "snippet", "overdueNotified", "noteId", "workflowName", "createdAt", "updatedAt",
    ];

    private static readonly ListFilter[] ListFilters =
    [
        new("isArchived", "false", static (value, _) => record => record["isArchived"].IsTrue() == (value == "true")),
        new("enduserIds", null, static (value, _) => WithAnyOf(value.Split(','))),
    ];

    public override string Model => "task";

    public override string Path => Collection;

    public override PageSize Page => new(500, 10_000);

    public override IdForms GetIds => IdForms.Planhat | IdForms.Source;

    public override IdForms UpdateIds => IdForms.Planhat | IdForms.Source;

    public override string? ExternalIdMember => null;

    public override CompanyLink? Company => CompanyLink.SeveralInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId"];

    public override IReadOnlyList<ListFilter> Filters => ListFilters;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        foreach (string member in (ReadOnlySpan<string>)["type", "startTime", "endTime", "dateDone", "ownerId", "ownerName", "repeat", "noteId", "workflowName"])
        {
            record[member] = null;
        }

        record["mainType"] = "task";
        record["action"] = "";
        record["description"] = "";
        record["status"] = "To Do";
        record["noSpecificTime"] = true;
        record["checklist"] = new JsonArray();
        record["endusers"] = new JsonArray();
        record["users"] = new JsonArray();
        record["activityTags"] = new JsonArray();
        record["shared"] = false;
        record["isArchived"] = false;
        record["overdueNotified"] = false;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        MemberForms.OneOf(record, "mainType", "task", "event");
        MemberForms.OneOf(record, "repeat", "daily", "weekly", "monthly", "quarterly", "yearly", "custom");
        MemberForms.Dates(record, "startTime", "endTime", "dateDone");
        if (record["repeat"].Text() == "custom" && record["repeatDays"].Number() is null)
        {
            throw new RefusedRequestException(400, "Missing required field: repeatDays");
        }

        record["snippet"] = PlainText.Snippet(record["description"].Text());
        record["endusers"] = Participants.Endusers(record["endusers"], change.World);
        if (IsNowDone(change))
        {
            record["isArchived"] = true;
            record["dateDone"] ??= JsonValues.Iso(change.World.Now);
        }
    }

    public override void Derive(JsonObject view, PlanhatWorld world) =>
        view["ownerName"] = view["ownerId"].Text() is { } owner ? UserSheet.NameOf(owner, world) : null;

    /// <remarks>Moving a task to done leaves a conversation behind; creating it as done does not.</remarks>
    public override void AfterWrite(RecordChange change)
    {
        if (change.IsCreate || !IsNowDone(change))
        {
            return;
        }

        JsonObject task = change.Record;
        var conversation = new JsonObject
        {
            ["companyId"] = task["companyId"]?.DeepClone(),
            ["type"] = "note",
            ["subject"] = task["action"]?.DeepClone(),
            ["description"] = task["description"]?.DeepClone(),
            ["ownerId"] = task["ownerId"]?.DeepClone(),
            ["endusers"] = task["endusers"]?.DeepClone(),
        };
        JsonObject left = new RecordWriter(change.World).Create(change.World.Of(ConversationSheet.Collection), conversation, []);

        // The task is stored already, but nobody has seen this object yet.
        task["noteId"] = left.Id();
    }

    private static Func<JsonObject, bool> WithAnyOf(string[] endusers) =>
        task => Participants.Ids(task["endusers"]).Any(id => endusers.Contains(id.Text(), StringComparer.Ordinal));

    private static bool IsNowDone(RecordChange change) =>
        change.Record["status"].Text() == Done && change.Before?["status"].Text() != Done;
}
