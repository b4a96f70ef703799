namespace Planhat.ToolGen.Paging;

/// <summary>A place in a list.</summary>
/// <param name="Offset">Upstream offset, within the part, of the next record to look at.</param>
/// <param name="FirstRecord">Key of the record the part begins with; 0 while it is not known.</param>
internal readonly record struct ListPlace(long Offset, ulong FirstRecord)
{
    /// <summary>The first filter value of the part, for a list that is walked in parts; otherwise null.</summary>
    public string? PartFirst { get; init; }

    /// <summary>The last filter value of the part; null where none of its records was passed yet, so that the part may end anywhere.</summary>
    public string? PartLast { get; init; }
}
