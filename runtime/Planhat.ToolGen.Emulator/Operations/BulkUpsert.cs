using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Operations;

/// <summary>planhat-api.md §7: inserts or updates each item of an array, item by item.</summary>
internal sealed class BulkUpsert(RecordCollection collection, PlanhatWorld world, RecordWriter writer)
{
    private const int MaximumItems = 5_000;

    private readonly ModelSheet _sheet = collection.Sheet;
    private readonly BulkResult _result = new();

    /// <summary>200 when every item succeeded, 206 when some failed, 400 when the payload is bad as a whole.</summary>
    /// <exception cref="RefusedRequestException">The body is no array.</exception>
    public (int Status, JsonNode Result) Run(JsonNode? body)
    {
        if (body is not JsonArray items)
        {
            throw new RefusedRequestException(400, "An array is expected");
        }

        if (items.Count > MaximumItems)
        {
            _result.InsertFailed($"At most {MaximumItems} items are allowed");
            return (400, _result.ToJson(_sheet));
        }

        if (DuplicatedKeys(items) is { } duplicated)
        {
            _result.InsertFailed(duplicated);
            return (400, _result.ToJson(_sheet));
        }

        foreach (JsonNode? item in items)
        {
            Upsert(item);
        }

        return (_result.Status, _result.ToJson(_sheet));
    }

    private void Upsert(JsonNode? item)
    {
        if (item is not JsonObject sent)
        {
            _result.InsertFailed("An item must be an object");
            return;
        }

        (JsonObject? match, int priority) = Match(sent);
        try
        {
            if (match is null)
            {
                Insert(sent);
            }
            else
            {
                Update(match, sent, priority);
            }
        }
        catch (RefusedRequestException refusal)
        {
            if (match is null)
            {
                _result.InsertFailed(refusal.Message);
            }
            else
            {
                _result.UpdateFailed(refusal.Message);
            }
        }
    }

    private void Insert(JsonObject sent)
    {
        if (!_sheet.DropsSilently(sent, world))
        {
            _result.Inserted(writer.Create(collection, sent, _sheet.RequiredOnInsert), _sheet);
        }
    }

    private void Update(JsonObject match, JsonObject sent, int priority)
    {
        // A keyable changes only when a higher one made the match; the matching one is equal anyway.
        JsonObject allowed = sent.Copy();
        foreach (string keyable in _sheet.Keyables.Take(priority))
        {
            if (!match[keyable].IsEmpty())
            {
                allowed.Remove(keyable);
            }
        }

        if (writer.UpdateIfDifferent(collection, match, allowed) is { } updated)
        {
            _result.Updated(updated, _sheet);
        }
        else
        {
            _result.Unchanged(match, _sheet);
        }
    }

    private (JsonObject? Match, int Priority) Match(JsonObject sent)
    {
        for (int priority = 0; priority < _sheet.Keyables.Count; priority++)
        {
            string keyable = _sheet.Keyables[priority];
            if (sent[keyable].KeyText() is { } key && Find(keyable, key, sent) is { } found)
            {
                return (found, priority);
            }
        }

        return (null, 0);
    }

    private JsonObject? Find(string keyable, string key, JsonObject sent)
    {
        if (keyable == StoredRecord.IdMember)
        {
            return collection.Find(key);
        }

        if (keyable == _sheet.SourceIdMember)
        {
            return collection.Find(new RecordId(IdForms.Source, key), IdForms.Source);
        }

        IEnumerable<JsonObject> found = keyable == _sheet.ExternalIdMember
            ? OfSameCompany(collection.WithExternalId(key), sent)
            : collection.All.Where(record => record[keyable].KeyText() == key);

        // A key that several records share identifies none of them.
        List<JsonObject> candidates = [.. found.Take(2)];
        return candidates.Count == 1 ? candidates[0] : null;
    }

    private IEnumerable<JsonObject> OfSameCompany(IReadOnlyList<JsonObject> found, JsonObject sent)
    {
        if (_sheet.ExternalIdScope is not { } scope
            || sent[scope].KeyText() is not { } reference
            || CompanyReference.Find(reference, world) is not { } company)
        {
            return found;
        }

        return found.Where(record => record[scope].Text() == company.Id());
    }

    private string? DuplicatedKeys(JsonArray items)
    {
        var seen = new HashSet<(string Keyable, string? Company, string Key)>();
        foreach (JsonObject item in items.OfType<JsonObject>())
        {
            foreach (string keyable in _sheet.Keyables)
            {
                string? company = keyable == _sheet.ExternalIdMember && _sheet.ExternalIdScope is { } scope ? item[scope].KeyText() : null;
                if (keyable != "email" && item[keyable].KeyText() is { } key && !seen.Add((keyable, company, key)))
                {
                    return $"{key},{key} duplicated";
                }
            }
        }

        return null;
    }
}
