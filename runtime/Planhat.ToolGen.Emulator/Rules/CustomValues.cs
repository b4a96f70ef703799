using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>planhat-api.md §10: values under <c>custom</c>, keyed by the display name of their field.</summary>
internal static class CustomValues
{
    /// <summary>Lays the sent values over the stored ones: null clears a value, formula fields keep theirs.</summary>
    /// <exception cref="RefusedRequestException"><c>custom</c> is no object, or a value has not the form of its field.</exception>
    public static void Merge(JsonObject record, JsonNode? sent, string parent, PlanhatWorld world)
    {
        if (sent is not JsonObject wanted)
        {
            throw new RefusedRequestException(400, "custom must be an object");
        }

        if (record[StoredRecord.CustomMember] is not JsonObject values)
        {
            record[StoredRecord.CustomMember] = values = [];
        }

        Dictionary<string, JsonObject> definitions = Definitions(parent, world);
        foreach ((string name, JsonNode? value) in wanted)
        {
            JsonObject? definition = definitions.GetValueOrDefault(name);
            if (definition?["isFormula"].IsTrue() == true)
            {
                continue;
            }

            if (value is null)
            {
                values.Remove(name);
                continue;
            }

            CustomValueForms.Check(name, value, definition);
            values[name] = value.DeepClone();
        }
    }

    /// <summary>Renames a key of <c>custom</c> in every record of a model, as a renamed field does.</summary>
    public static void RenameKey(PlanhatWorld world, string? parent, string before, string after)
    {
        foreach (ModelSheet sheet in ModelSheets.All.Where(sheet => sheet.CustomFieldParent == parent))
        {
            RecordCollection collection = world.Of(sheet.Path);
            foreach (JsonObject record in collection.All.ToList())
            {
                JsonObject renamed = record.Copy();
                if (renamed[StoredRecord.CustomMember] is JsonObject values && values.Remove(before, out JsonNode? value))
                {
                    values[after] = value;
                    collection.Save(renamed);
                }
            }
        }
    }

    private static Dictionary<string, JsonObject> Definitions(string parent, PlanhatWorld world)
    {
        var definitions = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (JsonObject definition in world.Of(CustomFieldSheet.Collection).All)
        {
            if (definition["parent"].Text() == parent && definition["name"].Text() is { } name)
            {
                definitions[name] = definition;
            }
        }

        return definitions;
    }
}
