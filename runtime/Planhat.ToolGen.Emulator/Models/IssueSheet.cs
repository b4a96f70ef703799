using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §9: a problem or wish that several companies may share.</summary>
internal sealed class IssueSheet : ModelSheet
{
    private static readonly CompanyLink Link = new("companyIds", null, CompanyFilterForm.One);

    private static readonly HashSet<string> GeneratedMembers =
        ["companies", "endusers", "mrrCombined", "arrCombined", "createdAt", "updatedAt"];

    public override string Model => "issue";

    public override string Path => "issues";

    public override IdForms GetIds => IdForms.Planhat | IdForms.Source;

    public override IdForms UpdateIds => IdForms.Planhat | IdForms.Source;

    public override string? ExternalIdMember => null;

    public override CompanyLink? Company => Link;

    public override IReadOnlyList<string> RequiredOnCreate => ["title"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["description"] = "";
        record["companyIds"] = new JsonArray();
        record["enduserIds"] = new JsonArray();
        record["conversationIds"] = new JsonArray();
        record["status"] = "Open";
        record["priority"] = null;
        record["archived"] = false;
        record["followers"] = new JsonArray();
    }

    public override void Fill(RecordChange change) =>
        MemberForms.Arrays(change.Record, "companyIds", "enduserIds", "conversationIds");

    public override void Derive(JsonObject view, PlanhatWorld world)
    {
        view["companies"] = Expanded(view["companyIds"], id => world.Companies.Find(id), static company => company["name"].Text());
        view["endusers"] = Expanded(view["enduserIds"], id => world.Of(EnduserSheet.Collection).Find(id), EnduserSheet.DisplayName);

        decimal mrr = Ids(view["companyIds"]).Sum(id => CompanyRevenue.Monthly(id, world));
        view["mrrCombined"] = (int)Math.Round(mrr);
        view["arrCombined"] = (int)Math.Round(mrr * 12);
    }

    private static JsonArray Expanded(JsonNode? ids, Func<string, JsonObject?> find, Func<JsonObject, string?> name)
    {
        var expanded = new JsonArray();
        foreach (string id in Ids(ids))
        {
            if (find(id) is { } record)
            {
                expanded.Add((JsonNode)new JsonObject { ["_id"] = id, ["name"] = name(record) });
            }
        }

        return expanded;
    }

    private static IEnumerable<string> Ids(JsonNode? ids) =>
        ids is JsonArray list ? list.Select(static id => id.Text()).OfType<string>() : [];
}
