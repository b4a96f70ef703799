namespace Planhat.ToolGen.Paging;

/// <summary>A single record is larger than a page may be.</summary>
/// <param name="id">Planhat's identifier of the record, or null when it has none.</param>
internal sealed class RecordTooLargeException(string? id) : Exception
{
    public string? Id { get; } = id;
}
