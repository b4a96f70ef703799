using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Typed;

/// <summary>Finds out which record of an upsert became what: Planhat's answer names keys, not places.</summary>
internal sealed class UpsertMatching
{
    // Some models are matched by what they do not declare as an identifier, such as tickets by the id in the ticket system.
    private static readonly string[] UsualKeys = ["sourceId", "externalId"];

    private readonly string[] _keys;
    private readonly string _idMember;
    private readonly JsonElement _answer;

    private UpsertMatching(ModelDescription model, JsonElement answer)
    {
        _idMember = model.IdProperty;
        _keys = [.. ((string?[])[model.IdProperty, model.SourceIdProperty, model.ExternalIdProperty, .. UsualKeys]).OfType<string>().Distinct(StringComparer.Ordinal)];
        _answer = answer;
    }

    /// <summary>What became of the records.</summary>
    /// <param name="model">Their model.</param>
    /// <param name="items">The records as they were given.</param>
    /// <param name="answer">Planhat's answer.</param>
    public static IReadOnlyList<UpsertedItem> Of(ModelDescription model, IReadOnlyList<JsonElement> items, JsonElement answer) =>
        new UpsertMatching(model, answer).Match(items);

    private UpsertedItem[] Match(IReadOnlyList<JsonElement> items)
    {
        Dictionary<(string, string), RecordId?> inserted = Keys("insertsKeys");
        Dictionary<(string, string), RecordId?> matched = Keys("updatesKeys");
        HashSet<string> modified = [.. Items("modified").Select(static id => new PlanhatValue(id).Text).OfType<string>()];
        UpsertedItem[] outcomes = [.. items.Select((item, index) => Outcome(index, item, inserted, matched, modified))];

        // What is left over is certain only if nothing else can be meant.
        UpsertedItem[] untold = [.. outcomes.Where(static outcome => outcome.Outcome == UpsertOutcome.Unknown)];
        JsonElement[] errors = [.. Errors()];
        int namelessInserts = Items("insertsKeys").Count() - outcomes.Count(static outcome => outcome.Outcome == UpsertOutcome.Inserted);
        UpsertOutcome rest = untold.Length switch
        {
            > 0 when untold.Length == errors.Length && namelessInserts <= 0 => UpsertOutcome.Failed,
            > 0 when untold.Length == namelessInserts && errors.Length == 0 => UpsertOutcome.Inserted,
            _ => UpsertOutcome.Unknown,
        };
        foreach (UpsertedItem item in untold)
        {
            outcomes[item.Index] = item with
            {
                Outcome = rest,
                Id = rest == UpsertOutcome.Inserted && untold.Length == 1 ? NamelessInsert(outcomes) : null,
                Error = rest == UpsertOutcome.Failed && errors.Length == 1 ? errors[0] : null,
            };
        }

        return outcomes;
    }

    private UpsertedItem Outcome(
        int index,
        JsonElement item,
        Dictionary<(string Name, string Value), RecordId?> inserted,
        Dictionary<(string Name, string Value), RecordId?> matched,
        HashSet<string> modified)
    {
        foreach ((string Name, string Value) key in KeysOf(item))
        {
            if (matched.TryGetValue(key, out RecordId? id))
            {
                bool isChanged = id is not null && modified.Contains(id.ToString());
                return new UpsertedItem(index, isChanged ? UpsertOutcome.Updated : UpsertOutcome.Unchanged, id, Error: null);
            }

            if (inserted.TryGetValue(key, out id))
            {
                return new UpsertedItem(index, UpsertOutcome.Inserted, id, Error: null);
            }
        }

        return new UpsertedItem(index, UpsertOutcome.Unknown, Id: null, Error: null);
    }

    private RecordId? NamelessInsert(UpsertedItem[] outcomes) => Items("insertsKeys")
        .Select(IdOf)
        .FirstOrDefault(id => id is not null && !outcomes.Any(outcome => outcome.Id == id));

    private RecordId? IdOf(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(_idMember, out JsonElement value) ? new PlanhatValue(value).Id : null;

    private Dictionary<(string, string), RecordId?> Keys(string member)
    {
        var keys = new Dictionary<(string, string), RecordId?>();
        foreach (JsonElement entry in Items(member))
        {
            RecordId? id = IdOf(entry);
            foreach ((string, string) key in KeysOf(entry))
            {
                keys[key] = id;
            }
        }

        return keys;
    }

    // In the order in which Planhat matches.
    private IEnumerable<(string Name, string Value)> KeysOf(JsonElement record)
    {
        foreach (string key in _keys)
        {
            if (record.ValueKind == JsonValueKind.Object && record.TryGetProperty(key, out JsonElement value) && new PlanhatValue(value).Text is { Length: > 0 } text)
            {
                yield return (key, IdentifierSyntax.Spelled(text));
            }
        }
    }

    private IEnumerable<JsonElement> Errors() => _answer.EnumerateObject()
        .Where(static member => member.Name.EndsWith("Errors", StringComparison.Ordinal))
        .SelectMany(member => (IEnumerable<JsonElement>)Items(member.Name));

    private JsonElement.ArrayEnumerator Items(string member) =>
        _answer.TryGetProperty(member, out JsonElement items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;
}
