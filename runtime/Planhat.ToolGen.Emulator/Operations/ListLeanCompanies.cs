using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Http;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Operations;

/// <summary>planhat-models.md §26: every company in four members, without paging.</summary>
internal static class ListLeanCompanies
{
    public static JsonArray Run(PlanhatWorld world, QueryParameters query)
    {
        string? externalId = query.Text("externalId");
        string? sourceId = query.Text("sourceId");
        string[]? statuses = query.List("status");

        var rows = new JsonArray();
        foreach (JsonObject company in world.Companies.All)
        {
            if ((externalId is null || company["externalId"].KeyText() == externalId)
                && (sourceId is null || company["sourceId"].KeyText() == sourceId)
                && (statuses is null || statuses.Contains(Status(company, world), StringComparer.Ordinal)))
            {
                rows.Add((JsonNode)Row(company));
            }
        }

        return rows;
    }

    private static string? Status(JsonObject company, PlanhatWorld world) =>
        RecordView.Of(company, world.Companies.Sheet, world)["status"].Text();

    private static JsonObject Row(JsonObject company)
    {
        var row = new JsonObject();
        foreach (string member in (ReadOnlySpan<string>)[StoredRecord.IdMember, "name", "externalId", "sourceId"])
        {
            if (company[member] is { } value)
            {
                row[member] = value.DeepClone();
            }
        }

        return row;
    }
}
