using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>All data of one emulated tenant.</summary>
/// <remarks>
/// Not thread-safe by itself: every operation runs under <see cref="Gate"/>. A collection is planted when it is first asked for,
/// so that an emulator starts at once and a short session pays only for the models it uses.
/// </remarks>
internal sealed class PlanhatWorld
{
    private readonly Dictionary<string, RecordCollection> _collections = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly Action<PlanhatWorld, RecordCollection> _plant;

    public PlanhatWorld(TimeProvider time, Action<PlanhatWorld, RecordCollection> plant)
    {
        _time = time;
        _plant = plant;
        Began = time.GetUtcNow();
    }

    /// <summary>Held by every operation, so that each request sees and leaves a consistent world.</summary>
    public Lock Gate { get; } = new();

    public DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>When the world was made: the day that the dates of its first records lie around.</summary>
    public DateTimeOffset Began { get; }

    public RecordCollection Companies => Of(CompanySheet.Collection);

    /// <summary>The records of a model by its path, such as <c>licenses</c>.</summary>
    public RecordCollection Of(string path)
    {
        if (!_collections.TryGetValue(path, out RecordCollection? collection))
        {
            collection = new RecordCollection(ModelSheets.OfPath(path));
            _collections[path] = collection;
            _plant(this, collection);
        }

        return collection;
    }
}
