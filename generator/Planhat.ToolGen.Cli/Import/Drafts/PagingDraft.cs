namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>Query parameters by which lists are paged.</summary>
/// <param name="Limit">Page size.</param>
/// <param name="Offset">Index of the first record.</param>
/// <param name="Sort">Order.</param>
/// <param name="Select">Wanted properties.</param>
internal sealed record PagingDraft(string Limit, string Offset, string Sort, string Select)
{
    /// <summary>Planhat's own names.</summary>
    public static PagingDraft Planhat { get; } = new("limit", "offset", "sort", "select");

    /// <summary>Page size of a tool call that names no limit.</summary>
    public int ToolPage { get; init; } = 25;

    /// <summary>Those that the source does not show: they are what definitions assume.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>Whether lists of the source are paged by these.</summary>
    public bool IsKnown { get; init; }
}
