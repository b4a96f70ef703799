using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §20: colleagues who use Planhat.</summary>
internal sealed class UserSheet : ModelSheet
{
    public const string Collection = "users";

    private static readonly HashSet<string> GeneratedMembers =
        ["image", "permissions", "accountAccess", "createDate", "createdAt", "updatedAt", .. UserPortfolio.Members];

    public override string Model => "user";

    public override string Path => Collection;

    public override PageSize Page => new(10_000, 10_000);

    public override IdForms GetIds => IdForms.Planhat | IdForms.External;

    public override IdForms UpdateIds => IdForms.Planhat | IdForms.External;

    public override DeleteAnswer DeleteAnswer => DeleteAnswer.EmptyObject;

    public override string? SourceIdMember => null;

    /// <remarks>A single create accepts a missing <c>nickName</c>, a bulk insert does not.</remarks>
    public override IReadOnlyList<string> RequiredOnCreate => ["email", "firstName", "lastName"];

    public override IReadOnlyList<string> RequiredOnInsert => ["nickName", "email", "firstName", "lastName"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "externalId", "email"];

    public override IReadOnlyList<string> CreationStamps => ["createDate", "createdAt"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["roles"] = new JsonArray();
        record["managers"] = new JsonArray();
        record["teams"] = new JsonArray();
        record["permissions"] = new JsonArray();
        record["image"] = new JsonObject { ["path"] = "" };
        record["inactive"] = true;
        record["isHidden"] = false;
        record["removed"] = false;
        record["notificationsEnabled"] = true;
        record["isExposedAsSenderOption"] = false;
        record["accountAccess"] = new JsonArray();
        record["tzOffset"] = 0;
    }

    public override void Fill(RecordChange change)
    {
        if (change.IsCreate && change.Record["nickName"].IsEmpty())
        {
            change.Record["nickName"] = change.Record["firstName"].Text();
        }
    }

    public override void Derive(JsonObject view, PlanhatWorld world) => UserPortfolio.Derive(view, world);

    /// <remarks>Roles are ids in one read and objects in another.</remarks>
    public override void ShapeListRow(JsonObject row, PlanhatWorld world)
    {
        if (row["roles"] is JsonArray roles)
        {
            row["roles"] = new JsonArray([.. roles.Select(static role => new JsonObject { ["_id"] = role?.DeepClone() })]);
        }
    }

    /// <summary>The display name of the user with that id, or null.</summary>
    public static string? NameOf(string id, PlanhatWorld world) =>
        world.Of(Collection).Find(id) is { } user ? DisplayName(user) : null;

    /// <summary>The name Planhat shows for a user.</summary>
    public static string DisplayName(JsonObject user) =>
        user["nickName"].Text() is { Length: > 0 } nickName
            ? nickName
            : $"{user["firstName"].Text()} {user["lastName"].Text()}".Trim();
}
