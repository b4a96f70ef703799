namespace Planhat.ToolGen.Paging;

/// <summary>A place in a list.</summary>
/// <param name="Offset">Upstream offset of the next record to look at.</param>
/// <param name="FirstRecord">Key of the record the whole list begins with; 0 while it is not known.</param>
internal readonly record struct ListPlace(long Offset, ulong FirstRecord);
