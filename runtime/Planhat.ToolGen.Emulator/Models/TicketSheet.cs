using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §17: support cases, written as tickets and read as conversations.</summary>
/// <remarks>A bulk upsert is the only way to write; there is no documented get, create or update of a single one.</remarks>
internal sealed class TicketSheet : ModelSheet
{
    private static readonly HashSet<string> GeneratedMembers = ["companyName", "createdAt", "updatedAt"];

    private static readonly ListFilter[] ListFilters =
    [
        new("status", null, static (value, _) => record => record["status"].Text() == value),
        new("email", null, static (value, _) => record => string.Equals(record["email"].Text(), value, StringComparison.OrdinalIgnoreCase)),
        new("search", null, static (value, _) => record => TicketShape.Snippet(record).Contains(value, StringComparison.OrdinalIgnoreCase)),
    ];

    public override string Model => "ticket";

    public override string Path => "tickets";

    public override PageSize Page => new(500, 10_000);

    public override ModelOperations Operations => ModelOperations.List | ModelOperations.Delete | ModelOperations.BulkUpsert;

    public override DeleteAnswer DeleteAnswer => DeleteAnswer.DeletedRecord;

    /// <remarks>The <c>externalId</c> of a listed ticket is the <c>sourceId</c> that was written.</remarks>
    public override string? ExternalIdMember => null;

    public override CompanyLink? Company => CompanyLink.SeveralInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["sourceId", "email"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId"];

    public override IReadOnlyList<ListFilter> Filters => ListFilters;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        foreach (string member in (ReadOnlySpan<string>)["source", "title", "description", "url", "type", "severity", "product", "timeSpent"])
        {
            record[member] = null;
        }

        record["status"] = "new";
        record["tags"] = new JsonArray();
        record["agentEmail"] = null;
    }

    public override void Fill(RecordChange change)
    {
        JsonObject record = change.Record;
        MemberForms.Numbers(record, "timeSpent");
        if (record["companyId"].IsEmpty())
        {
            JsonObject company = CompanyOf(record, change.World)
                ?? throw new RefusedRequestException(400, "Company not found by companyId, companyExternalId or domains");
            record["companyId"] = company.Id();
        }

        if (!change.Written.Contains("history") && record["status"].Text() is { } status && status != change.Before?["status"].Text())
        {
            if (record["history"] is not JsonArray history)
            {
                record["history"] = history = [];
            }

            history.Add((JsonNode)new JsonObject { ["status"] = status, ["time"] = JsonValues.Iso(change.World.Now) });
        }
    }

    /// <remarks>Only an item that would be inserted is asked, so a known ticket is updated without its mail address.</remarks>
    public override bool DropsSilently(JsonObject item, PlanhatWorld world) => item["email"].IsEmpty();

    public override void Derive(JsonObject view, PlanhatWorld world) => TicketShape.ToRead(view, world);

    private static JsonObject? CompanyOf(JsonObject record, PlanhatWorld world)
    {
        if (record["companyExternalId"].KeyText() is { } external)
        {
            return world.Companies.Find(new RecordId(IdForms.External, external), IdForms.External);
        }

        return record["domains"] is JsonArray domains
            ? domains.Select(static item => item.Text()).OfType<string>().Select(domain => CompanySheet.OfDomain(domain, world)).FirstOrDefault(static found => found is not null)
            : null;
    }
}
