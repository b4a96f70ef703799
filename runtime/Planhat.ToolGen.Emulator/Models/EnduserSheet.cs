using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §7: contacts at the customer.</summary>
internal sealed class EnduserSheet : ModelSheet
{
    public const string Collection = "endusers";

    private static readonly HashSet<string> GeneratedMembers =
    [
        "companyName", "relatedEndusers", "nps", "npsComment", "npsDate", "npsSent", "beats", "beatsTotal", "beatTrend",
        "convs14", "convsTotal", "experience", "relevance", "lastActive", "lastActivities", "lastTouch", "lastTouchType",
        "lastTouchTime", "lastTouchByType", "usage", "emailMd5", "createDate", "createdAt", "updatedAt",
    ];

    private static readonly ListFilter[] ListFilters =
    [
        new("email", null, static (value, _) => record => string.Equals(record["email"].Text(), value, StringComparison.OrdinalIgnoreCase)),
        new("euId", null, static (value, _) => record => record.Id() == value),
        new("archived", "false", static (value, _) => record => value == "true" || !record["archived"].IsTrue()),
    ];

    public override string Model => "enduser";

    public override string Path => Collection;

    public override CompanyLink? Company => CompanyLink.SeveralInFilter;

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId", "externalId", "email"];

    public override IReadOnlyList<ListFilter> Filters => ListFilters;

    public override IReadOnlyList<string> CreationStamps => ["createDate", "createdAt"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["tags"] = new JsonArray();
        record["otherEmails"] = new JsonArray();
        record["featured"] = false;
        record["primary"] = false;
        record["archived"] = false;
        record["npsUnsubscribed"] = false;
        record["lastActive"] = null;
        record["beats"] = 0;
        record["relatedEndusers"] = new JsonArray();
        record["experience"] = 0;
        record["relevance"] = 0;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        if (record["companyId"].IsEmpty())
        {
            record["companyId"] = CompanyOfMailDomain(record, change.World) ?? throw new RefusedRequestException(400, "Missing required field: companyId");
        }

        if (record["email"].IsEmpty() && record["externalId"].IsEmpty() && record["sourceId"].IsEmpty())
        {
            throw new RefusedRequestException(400, "One of email, externalId or sourceId is required");
        }

        if (!change.Written.Contains("name") && (change.Written.Contains("firstName") || change.Written.Contains("lastName")))
        {
            record["name"] = $"{record["firstName"].Text()} {record["lastName"].Text()}".Trim();
        }
    }

    public override void Derive(JsonObject view, PlanhatWorld world) => EnduserFigures.Derive(view, world);

    public override bool DropsSilently(JsonObject item, PlanhatWorld world) =>
        item["companyId"].KeyText() is { } reference
            ? CompanyReference.Find(reference, world) is null
            : CompanyOfMailDomain(item, world) is null;

    /// <summary>The name Planhat shows for an end user.</summary>
    public static string DisplayName(JsonObject enduser) => enduser["name"].Text() ?? enduser["email"].Text() ?? "";

    /// <summary>The end user with that address; of several the one of the company, then the preferred one, then the oldest.</summary>
    public static JsonObject? OfMail(string? email, string? companyId, PlanhatWorld world) => world.Of(Collection).All
        .Where(enduser => string.Equals(enduser["email"].Text(), email, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(enduser => companyId is not null && enduser["companyId"].Text() == companyId)
        .ThenByDescending(static enduser => enduser["primary"].IsTrue())
        .FirstOrDefault();

    private static string? CompanyOfMailDomain(JsonObject record, PlanhatWorld world)
    {
        if (record["email"].Text() is not { } email || email.LastIndexOf('@') is not (>= 0 and int at))
        {
            return null;
        }

        return CompanySheet.OfDomain(email[(at + 1)..], world)?.Id();
    }
}
