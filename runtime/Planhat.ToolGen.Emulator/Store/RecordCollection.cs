using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>All records of one model, in the order of creation.</summary>
/// <remarks>Stored records are never changed in place: an update replaces the whole object. Callers hold the world's lock.</remarks>
internal sealed class RecordCollection
{
    private readonly OrderedDictionary<string, JsonObject> _records = new(StringComparer.Ordinal);
    private readonly RecordIndex? _byExternalId;
    private readonly RecordIndex? _bySourceId;
    private readonly RecordIndex? _byCompany;
    private readonly IdSequence _ids;

    public RecordCollection(ModelSheet sheet)
    {
        Sheet = sheet;
        _ids = new IdSequence(sheet.Path);
        _byExternalId = sheet.ExternalIdMember is { } external ? new RecordIndex(external) : null;
        _bySourceId = sheet.SourceIdMember is { } source ? new RecordIndex(source) : null;
        _byCompany = sheet.Company is { } company ? new RecordIndex(company.Member) : null;
    }

    public ModelSheet Sheet { get; }

    public IReadOnlyCollection<JsonObject> All => _records.Values;

    public string NextId() => _ids.Next();

    public JsonObject? Find(string id) => _records.GetValueOrDefault(id);

    /// <summary>The record an id names. Where several records of different companies share an external id, the oldest.</summary>
    public JsonObject? Find(RecordId id, IdForms allowed)
    {
        if (!allowed.HasFlag(id.Form))
        {
            return null;
        }

        return id.Form switch
        {
            IdForms.External => Oldest(WithExternalId(id.Value)),
            IdForms.Source => Oldest(WithSourceId(id.Value)),
            _ => Find(id.Value),
        };
    }

    public IReadOnlyList<JsonObject> WithExternalId(string value) => _byExternalId?.Find(value) ?? [];

    public IReadOnlyList<JsonObject> WithSourceId(string value) => _bySourceId?.Find(value) ?? [];

    public IReadOnlyList<JsonObject> OfCompany(string companyId) => _byCompany?.Find(companyId) ?? [];

    public void Save(JsonObject record)
    {
        string id = record.Id();
        if (_records.TryGetValue(id, out JsonObject? before))
        {
            Unfile(before);
        }

        _records[id] = record;
        _byExternalId?.Add(record);
        _bySourceId?.Add(record);
        _byCompany?.Add(record);
    }

    public void Remove(JsonObject record)
    {
        Unfile(record);
        _records.Remove(record.Id());
    }

    private static JsonObject? Oldest(IReadOnlyList<JsonObject> found) => found.Count > 0 ? found[0] : null;

    private void Unfile(JsonObject record)
    {
        _byExternalId?.Remove(record);
        _bySourceId?.Remove(record);
        _byCompany?.Remove(record);
    }
}
