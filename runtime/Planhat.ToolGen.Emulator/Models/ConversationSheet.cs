using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §5 and §21: conversations, of which notes are one type.</summary>
internal sealed class ConversationSheet : ModelSheet
{
    public const string Collection = "conversations";

    private const string Note = "note";

    /// <summary>Types of the demo tenant, and the reserved ones.</summary>
    /// <remarks>The documentation says reserved types should not be created here, a client that was checked live does so; they are stored.</remarks>
    private static readonly HashSet<string> KnownTypes = [Note, "meeting", "workshop", "qbr", "email", "chat", "ticket", "call"];

    private static readonly HashSet<string> GeneratedMembers =
    [
        "companyName", "snippet", "createDate", "createdAt", "updatedAt", "emailTemplateIds", "isOpen", "tags", "autoTags",
        "waitsToBeFiltered", "timeBucket", "numberOfParts", "numberOfRelevantParts", "sender", "history", "isCustomType",
        "assigneeName", "hasAttachments", "hasMore", "isSeen", "userIds", "companySourceId", "owner", "userId", "nickName",
        "note", "followers",
    ];

    public override string Model => "conversation";

    public override string Path => Collection;

    public override PageSize Page => new(30, 2_000);

    public override IdForms GetIds => IdForms.Planhat | IdForms.External;

    public override DeleteAnswer DeleteAnswer => DeleteAnswer.DeletedRecord;

    public override CompanyLink? Company => CompanyLink.SeveralInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "externalId"];

    public override IReadOnlyList<string> CreationStamps => ["createDate", "createdAt"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["type"] = Note;
        record["subject"] = "";
        record["description"] = "";
        record["date"] = JsonValues.Iso(world.Now);
        record["users"] = new JsonArray();
        record["endusers"] = new JsonArray();
        record["activityTags"] = new JsonArray();
        record["tags"] = new JsonArray();
        record["starred"] = false;
        record["pinned"] = false;
        record["archived"] = false;
        record["isOpen"] = false;
        record["isSeen"] = false;
        record["hasAttachments"] = false;
        record["numberOfParts"] = 1;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        if (record["type"].Text() is not { } type || !KnownTypes.Contains(type))
        {
            record["type"] = Note;
        }

        record["isCustomType"] = record["type"].Text() is "workshop" or "qbr";
        record["snippet"] = PlainText.Snippet(record["description"].Text());
        record["users"] = Participants.Users(record["users"], record["ownerId"].Text(), change.World);
        record["endusers"] = Participants.Endusers(record["endusers"], change.World);
        record["userIds"] = Participants.Ids(record["users"]);
    }

    public override void ShapeCreateAnswer(JsonObject answer, PlanhatWorld world)
    {
        answer["id"] = answer.Id();
        answer["companySourceId"] = world.Companies.Find(answer["companyId"].Text() ?? "")?["sourceId"]?.DeepClone();
        answer["note"] = $"{answer["subject"].Text()} {answer["snippet"].Text()}".Trim();
        answer["followers"] = new JsonArray();
    }
}
