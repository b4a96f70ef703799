using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator.Store;

/// <summary>All data of one emulated tenant.</summary>
/// <remarks>Not thread-safe by itself: every operation runs under <see cref="Gate"/>.</remarks>
internal sealed class PlanhatWorld
{
    private readonly Dictionary<string, RecordCollection> _collections;
    private readonly TimeProvider _time;

    public PlanhatWorld(TimeProvider time)
    {
        _time = time;
        _collections = ModelSheets.All.ToDictionary(
            static sheet => sheet.Path, static sheet => new RecordCollection(sheet), StringComparer.Ordinal);
    }

    /// <summary>Held by every operation, so that each request sees and leaves a consistent world.</summary>
    public Lock Gate { get; } = new();

    public DateTimeOffset Now => _time.GetUtcNow();

    public RecordCollection Companies => Of(CompanySheet.Collection);

    /// <summary>The records of a model by its path, such as <c>licenses</c>.</summary>
    public RecordCollection Of(string path) => _collections[path];
}
