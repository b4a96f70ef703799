using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>Records by the value of one member, oldest first; an array member files the record under each element.</summary>
internal sealed class RecordIndex(string member)
{
    /// <remarks>Ids count upwards, so their order is the order of creation, whatever was updated since.</remarks>
    private static readonly Comparer<JsonObject> CreationOrder =
        Comparer<JsonObject>.Create(static (left, right) => string.CompareOrdinal(left.Id(), right.Id()));

    private readonly Dictionary<string, List<JsonObject>> _records = new(StringComparer.Ordinal);

    public IReadOnlyList<JsonObject> Find(string key) => _records.TryGetValue(key, out List<JsonObject>? found) ? found : [];

    public void Add(JsonObject record)
    {
        foreach (string key in Keys(record))
        {
            if (!_records.TryGetValue(key, out List<JsonObject>? filed))
            {
                _records[key] = filed = [];
            }

            int place = filed.BinarySearch(record, CreationOrder);
            filed.Insert(place < 0 ? ~place : place, record);
        }
    }

    public void Remove(JsonObject record)
    {
        foreach (string key in Keys(record))
        {
            if (_records.TryGetValue(key, out List<JsonObject>? filed) && filed.Remove(record) && filed.Count == 0)
            {
                _records.Remove(key);
            }
        }
    }

    private IEnumerable<string> Keys(JsonObject record) => record[member] switch
    {
        JsonArray many => many.Select(static item => item.KeyText()).OfType<string>().Distinct(StringComparer.Ordinal),
        JsonNode one when one.KeyText() is { } key => [key],
        _ => [],
    };
}
