namespace Planhat.ToolGen.Paging;

/// <summary>A single record is larger than a page may be.</summary>
internal sealed class RecordTooLargeException : Exception;
