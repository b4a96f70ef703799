using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §6: definitions of the fields under <c>custom</c>.</summary>
internal sealed class CustomFieldSheet : ModelSheet
{
    public const string Collection = "customfields";

    private static readonly HashSet<string> GeneratedMembers = ["filter", "formulaRefs", "createdAt", "updatedAt"];

    private static readonly HashSet<string> Types =
    [
        "number", "text", "rich text", "checkbox", "day", "date", "list", "multipicklist", "team member", "team members",
        "rating", "phone", "email", "enduser", "endusers", "url",
    ];

    public override string Model => "customfield";

    public override string Path => Collection;

    public override ModelOperations Operations => ModelOperations.Standard;

    public override IdForms GetIds => IdForms.Planhat;

    public override IdForms UpdateIds => IdForms.Planhat;

    public override string? ExternalIdMember => null;

    public override string? SourceIdMember => null;

    public override string? CustomFieldParent => null;

    public override IReadOnlyList<string> RequiredOnCreate => ["parent", "type", "name"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        foreach (string flag in (ReadOnlySpan<string>)["isHidden", "isFeatured", "isShared", "isLocked", "isMandatory", "isFormula"])
        {
            record[flag] = false;
        }

        record["listValues"] = new JsonArray();
        record["filter"] = new JsonArray();
        record["formulaRefs"] = new JsonArray();
    }

    public override void Fill(RecordChange change)
    {
        if (change.Record["type"].Text() is not { } type || !Types.Contains(type))
        {
            throw new RefusedRequestException(400, $"`{change.Record["type"].KeyText()}` is not a valid enum value for path `type`.");
        }

        if (change.Record["name"].IsEmpty())
        {
            throw new RefusedRequestException(400, "Missing required field: name");
        }
    }

    public override void AfterWrite(RecordChange change)
    {
        if (change.Before?["name"].Text() is { } before && change.Record["name"].Text() is { } after && before != after)
        {
            CustomValues.RenameKey(change.World, change.Record["parent"].Text(), before, after);
        }
    }
}
