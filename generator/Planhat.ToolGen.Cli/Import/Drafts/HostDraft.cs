namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>A host of the api file.</summary>
internal sealed class HostDraft(string name, string url, bool isTenant) : IReviewed
{
    public string Name { get; } = name;

    /// <summary>The https address without a slash at the end.</summary>
    public string Url { get; } = url;

    /// <summary>Whether the tenant token stands in the path.</summary>
    public bool IsTenant { get; } = isTenant;

    public IList<string> Reviews { get; } = [];
}
