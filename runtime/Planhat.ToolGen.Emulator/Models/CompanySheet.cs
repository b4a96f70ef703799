using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §4: the customers, and the lean list of §26.</summary>
internal sealed class CompanySheet : ModelSheet
{
    public const string Collection = "companies";

    private static readonly HashSet<string> GeneratedMembers =
    [
        "h", "hProfile", "hDiff", "hDiffDate", "mr", "mrr", "arr", "nrr30", "mrrTotal", "nrrTotal", "mrTotal", "renewalMrr",
        "renewalArr", "renewalDate", "renewalDaysFromNow", "lastRenewal", "autoRenews", "orgMrr", "orgArr", "orgMrrTotal",
        "orgArrTotal", "orgHealthTotal", "orgLevel", "orgUnits", "headId", "nps", "lastActive", "lastTouch", "lastTouchType",
        "lastTouchByType", "nextTouch", "phaseSince", "csmScoreLog", "lastActivities", "alerts", "licenses", "sales", "usage",
        "features", "sunits", "shareable", "documents", "links", "products", "createDate", "createdAt", "lastUpdated", "updatedAt",
    ];

    /// <remarks>The sheet only says that lists omit some members; these are the bulky ones.</remarks>
    private static readonly HashSet<string> BulkyMembers = ["licenses", "sales", "csmScoreLog", "documents", "links", "lastTouchByType"];

    private static readonly ExtraRoute[] Routes = [new("GET", "leancompanies", static (world, query, _) => (200, ListLeanCompanies.Run(world, query)))];

    public override string Model => "company";

    public override string Path => Collection;

    public override PageSize Page => new(100, 5_000);

    /// <remarks>A company is its own company: the list parameter <c>companyId</c> selects by <c>_id</c>.</remarks>
    public override CompanyLink? Company { get; } = new(StoredRecord.IdMember, null, CompanyFilterForm.Several);

    public override IReadOnlyList<string> RequiredOnCreate => ["name"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<ExtraRoute> ExtraRoutes => Routes;

    public override IReadOnlySet<string> OmittedInLists => BulkyMembers;

    public override IReadOnlyList<string> CreationStamps => ["createDate", "createdAt"];

    public override IReadOnlyList<string> UpdateStamps => ["lastUpdated", "updatedAt"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["tags"] = new JsonArray();
        record["domains"] = new JsonArray();
        record["followers"] = new JsonArray();
        record["collaborators"] = new JsonArray();
        record["csmScoreLog"] = new JsonArray();
        record["documents"] = new JsonArray();
        record["links"] = new JsonArray();
        record["alerts"] = new JsonArray();
        record["features"] = new JsonObject();
        record["sunits"] = new JsonObject();
        record["usage"] = new JsonObject();
        record["shareable"] = new JsonObject { ["enabled"] = false };
        record["orgIndependent"] = false;
        record["phase"] = null;
        record["country"] = null;
        record["owner"] = null;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        if (change.Written.Contains("name") && record["name"].IsEmpty())
        {
            throw new RefusedRequestException(400, "Missing required field: name");
        }

        if (change.Written.Contains("phase") && !JsonNode.DeepEquals(change.Before?["phase"], record["phase"]))
        {
            record["phaseSince"] = JsonValues.Iso(change.World.Now);
        }

        if (record["csmScore"].Number() is { } score && score != change.Before?["csmScore"].Number() && record["csmScoreLog"] is JsonArray log)
        {
            log.Add((JsonNode)new JsonObject { ["score"] = JsonValue.Create(score), ["time"] = JsonValues.Iso(change.World.Now) });
        }
    }

    public override void Derive(JsonObject view, PlanhatWorld world) => CompanyFigures.Derive(view, world);

    public override void ShapeListRow(JsonObject row, PlanhatWorld world)
    {
        ExpandUser(row, "owner", world);
        ExpandUser(row, "coOwner", world);

        // Recorded answers hold this date as epoch milliseconds now and then.
        if (row["nextTouch"].Instant() is { } next)
        {
            row["nextTouch"] = next.ToUnixTimeMilliseconds();
        }
    }

    /// <summary>The oldest company with that mail domain, or null.</summary>
    public static JsonObject? OfDomain(string domain, PlanhatWorld world) => world.Companies.All.FirstOrDefault(
        company => company["domains"] is JsonArray domains
            && domains.Any(item => string.Equals(item.Text(), domain, StringComparison.OrdinalIgnoreCase)));

    private static void ExpandUser(JsonObject row, string member, PlanhatWorld world)
    {
        if (row[member].Text() is { } id && world.Of(UserSheet.Collection).Find(id) is { } user)
        {
            row[member] = new JsonObject { ["_id"] = id, ["nickName"] = UserSheet.DisplayName(user), ["email"] = user["email"].Text() };
        }
    }
}
