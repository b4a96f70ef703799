using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Operations;

/// <summary>The one way into the store: merges what was sent, applies the model's rules, checks uniqueness, stamps and saves.</summary>
internal sealed class RecordWriter(PlanhatWorld world)
{
    /// <exception cref="RefusedRequestException">A required member is missing or a rule refuses the record.</exception>
    public JsonObject Create(RecordCollection collection, JsonObject sent, IReadOnlyList<string> required)
    {
        foreach (string member in required)
        {
            if (sent[member].IsEmpty())
            {
                throw new RefusedRequestException(400, $"Missing required field: {member}");
            }
        }

        JsonObject record = NewRecord(collection);
        Merge(collection.Sheet, record, sent, static value => value is not null);
        RecordChange change = Insert(collection, record, sent);
        collection.Sheet.AfterWrite(change);
        return record;
    }

    /// <summary>Stores a record of the seed data, generated members included.</summary>
    /// <remarks>What a write would change in other records is part of the seed data already.</remarks>
    public void Import(RecordCollection collection, JsonObject seed)
    {
        JsonObject record = NewRecord(collection);
        foreach ((string name, JsonNode? value) in seed)
        {
            record[name] = value?.DeepClone();
        }

        Insert(collection, record, seed);
        LayHistoryOver(collection.Sheet, record, seed);
    }

    /// <summary>Changes only the members that were sent. Returns the stored record.</summary>
    /// <exception cref="RefusedRequestException">A rule refuses the record.</exception>
    public JsonObject Update(RecordCollection collection, JsonObject before, JsonObject sent)
    {
        RecordChange change = Prepare(collection, before, sent);
        Store(collection, change);
        return change.Record;
    }

    /// <summary>As an update, but leaves a record that would not change, stamps included, alone and answers null.</summary>
    /// <exception cref="RefusedRequestException">A rule refuses the record.</exception>
    public JsonObject? UpdateIfDifferent(RecordCollection collection, JsonObject before, JsonObject sent)
    {
        RecordChange change = Prepare(collection, before, sent);
        if (JsonNode.DeepEquals(before, change.Record))
        {
            return null;
        }

        Store(collection, change);
        return change.Record;
    }

    public void Delete(RecordCollection collection, JsonObject record)
    {
        collection.Remove(record);
        collection.Sheet.AfterDelete(record, world);
    }

    /// <summary>Puts back what the rules have just set to today: generated members of the seed, and its stamps of the past.</summary>
    private static void LayHistoryOver(ModelSheet sheet, JsonObject imported, JsonObject seed)
    {
        JsonNode? created = sheet.CreationStamps.Select(stamp => seed[stamp]).FirstOrDefault(static stamp => stamp is not null);
        foreach (string stamp in sheet.CreationStamps.Concat(sheet.UpdateStamps))
        {
            imported[stamp] = (created ?? imported[stamp])?.DeepClone();
        }

        foreach (string member in sheet.Generated.Where(seed.ContainsKey))
        {
            imported[member] = seed[member]?.DeepClone();
        }
    }

    private JsonObject NewRecord(RecordCollection collection)
    {
        var record = new JsonObject { [StoredRecord.IdMember] = collection.NextId() };
        foreach (string member in new[] { collection.Sheet.ExternalIdMember, collection.Sheet.SourceIdMember }.OfType<string>())
        {
            record[member] = null;
        }

        collection.Sheet.FillDefaults(record, world);
        if (collection.Sheet.CustomFieldParent is not null)
        {
            record[StoredRecord.CustomMember] = new JsonObject();
        }

        record[StoredRecord.VersionMember] = 0;
        return record;
    }

    private RecordChange Insert(RecordCollection collection, JsonObject record, JsonObject sent)
    {
        ModelSheet sheet = collection.Sheet;
        var change = new RecordChange(world, null, record, Names(sent));
        Resolve(sheet, change);
        sheet.Fill(change);
        CheckUnique(collection, change);
        foreach (string stamp in sheet.CreationStamps.Concat(sheet.UpdateStamps))
        {
            record[stamp] = JsonValues.Iso(world.Now);
        }

        collection.Save(record);
        return change;
    }

    private RecordChange Prepare(RecordCollection collection, JsonObject before, JsonObject sent)
    {
        var change = new RecordChange(world, before, before.Copy(), Names(sent));
        Merge(collection.Sheet, change.Record, sent, static _ => true);
        Resolve(collection.Sheet, change);
        collection.Sheet.Fill(change);
        CheckUnique(collection, change);
        return change;
    }

    private void Store(RecordCollection collection, RecordChange change)
    {
        foreach (string stamp in collection.Sheet.UpdateStamps)
        {
            change.Record[stamp] = JsonValues.Iso(Later(change.Before?[stamp].Instant()));
        }

        collection.Save(change.Record);
        collection.Sheet.AfterWrite(change);
    }

    /// <summary>Every update moves the stamp, also two within one tick of the clock.</summary>
    private DateTimeOffset Later(DateTimeOffset? last) =>
        last is { } stamp && stamp >= world.Now ? stamp.AddMilliseconds(1) : world.Now;

    private void Merge(ModelSheet sheet, JsonObject record, JsonObject sent, Func<JsonNode?, bool> takes)
    {
        foreach ((string name, JsonNode? value) in sent)
        {
            if (name is StoredRecord.IdMember or StoredRecord.VersionMember || sheet.Generated.Contains(name) || !takes(value))
            {
                continue;
            }

            if (name == StoredRecord.CustomMember && sheet.CustomFieldParent is { } parent && value is not null)
            {
                CustomValues.Merge(record, value, parent, world);
            }
            else
            {
                record[name] = value?.DeepClone();
            }
        }
    }

    private void Resolve(ModelSheet sheet, RecordChange change)
    {
        if (sheet.Company is { } link && link.Member != StoredRecord.IdMember && change.Written.Contains(link.Member))
        {
            CompanyReference.Resolve(change.Record, link, world);
        }
    }

    private static void CheckUnique(RecordCollection collection, RecordChange change)
    {
        ModelSheet sheet = collection.Sheet;
        if (sheet.SourceIdMember is { } source && change.Record[source].KeyText() is { } sourceId)
        {
            Refuse(collection.WithSourceId(sourceId), change, static _ => true, $"{source} duplicated");
        }

        if (sheet.ExternalIdMember is { } external && change.Record[external].KeyText() is { } externalId)
        {
            // External ids are unique over all companies, but only within one company for everything below it.
            string? scope = sheet.ExternalIdScope;
            Refuse(
                collection.WithExternalId(externalId),
                change,
                other => scope is null || JsonNode.DeepEquals(other[scope], change.Record[scope]),
                scope is null ? $"{external} duplicated" : $"{scope},{external} duplicated");
        }
    }

    private static void Refuse(IReadOnlyList<JsonObject> candidates, RecordChange change, Func<JsonObject, bool> clashes, string message)
    {
        if (candidates.Any(other => other.Id() != change.Record.Id() && clashes(other)))
        {
            throw new RefusedRequestException(400, message);
        }
    }

    private static HashSet<string> Names(JsonObject sent) => [.. sent.Select(static member => member.Key)];
}
