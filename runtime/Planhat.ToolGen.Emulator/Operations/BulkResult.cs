using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Operations;

/// <summary>planhat-api.md §7: the result object of a bulk upsert.</summary>
internal sealed class BulkResult
{
    private readonly JsonArray _createdErrors = [];
    private readonly JsonArray _updatedErrors = [];
    private readonly JsonArray _insertsKeys = [];
    private readonly JsonArray _updatesKeys = [];
    private readonly JsonArray _modified = [];
    private readonly JsonArray _upsertedIds = [];
    private readonly JsonArray _permissionErrors = [];
    private int _nonUpdates;

    private bool HasErrors => _createdErrors.Count + _updatedErrors.Count + _permissionErrors.Count > 0;

    private bool HasSuccesses => _insertsKeys.Count + _updatesKeys.Count > 0;

    /// <summary>200 when every item succeeded, 206 when some failed, 400 when all did.</summary>
    public int Status
    {
        get
        {
            int failure = HasSuccesses ? 206 : 400;
            return HasErrors ? failure : 200;
        }
    }

    public void Inserted(JsonObject record, ModelSheet sheet)
    {
        _insertsKeys.Add((JsonNode)Keys(record, sheet));
        _upsertedIds.Add((JsonNode)record.Id());
    }

    public void Updated(JsonObject record, ModelSheet sheet)
    {
        _updatesKeys.Add((JsonNode)Keys(record, sheet));
        _modified.Add((JsonNode)record.Id());
    }

    public void Unchanged(JsonObject record, ModelSheet sheet)
    {
        _updatesKeys.Add((JsonNode)Keys(record, sheet));
        _nonUpdates++;
    }

    public void InsertFailed(string message) => _createdErrors.Add((JsonNode)message);

    public void UpdateFailed(string message) => _updatedErrors.Add((JsonNode)message);

    public void Forbidden(string message) => _permissionErrors.Add((JsonNode)message);

    public JsonObject ToJson(ModelSheet sheet)
    {
        JsonObject result = ToJson();
        if (sheet.ReportsValidationErrors)
        {
            result["validationErrors"] = new JsonArray();
        }

        return result;
    }

    private JsonObject ToJson() => new()
    {
        ["created"] = _upsertedIds.Count,
        ["createdErrors"] = _createdErrors,
        ["insertsKeys"] = _insertsKeys,
        ["updated"] = _modified.Count,
        ["updatedErrors"] = _updatedErrors,
        ["updatesKeys"] = _updatesKeys,
        ["nonupdates"] = _nonUpdates,
        ["modified"] = _modified,
        ["upsertedIds"] = _upsertedIds,
        ["permissionErrors"] = _permissionErrors,
    };

    private static JsonObject Keys(JsonObject record, ModelSheet sheet)
    {
        var keys = new JsonObject { [StoredRecord.IdMember] = record.Id() };
        foreach (string member in new[] { sheet.ExternalIdMember, sheet.SourceIdMember }.OfType<string>())
        {
            if (!record[member].IsEmpty())
            {
                keys[member] = record[member]!.DeepClone();
            }
        }

        return keys;
    }
}
