namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>Page sizes of a list.</summary>
internal sealed class PageDraft(int size, int max) : IReviewed
{
    /// <summary>Records of a page when a request names no limit.</summary>
    public int Default { get; } = size;

    /// <summary>Most records of a page.</summary>
    public int Max { get; } = max;

    public IList<string> Reviews { get; } = [];
}
