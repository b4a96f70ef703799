using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Operations;

/// <summary>planhat-models.md §18: <c>POST /timeentries/duplicate</c>, a bulk upsert of copies that belong to no timesheet.</summary>
internal static class DuplicateTimeEntries
{
    /// <exception cref="RefusedRequestException">The body is not <c>{"ids":[…]}</c>.</exception>
    public static (int Status, JsonNode Result) Run(PlanhatWorld world, JsonNode? body)
    {
        if (body is not JsonObject { } request || request["ids"] is not JsonArray ids)
        {
            throw new RefusedRequestException(400, "Missing required field: ids");
        }

        RecordCollection entries = world.Of(TimeEntrySheet.Collection);
        var writer = new RecordWriter(world);
        var result = new BulkResult();
        foreach (JsonNode? id in ids)
        {
            if (entries.Find(id.KeyText() ?? "") is { } original)
            {
                result.Inserted(writer.Create(entries, original, []), entries.Sheet);
            }
            else
            {
                result.InsertFailed($"Not found: {id.KeyText()}");
            }
        }

        return (result.Status, result.ToJson(entries.Sheet));
    }
}
