namespace Planhat.ToolGen.Cli.Import.Drafts;

/// <summary>The api file.</summary>
internal sealed class ApiDraft(string name, PagingDraft paging) : IReviewed
{
    public const string FileName = "api.planhat.yaml";

    public string Name { get; } = name;

    public IReadOnlyList<HostDraft> Hosts { get; set; } = [];

    public PagingDraft Paging { get; } = paging;

    /// <summary>Whether identifiers of other systems bear Planhat's prefixes.</summary>
    public bool HasIdPrefixes { get; set; }

    /// <summary>The model with the definitions of custom fields.</summary>
    public string? CustomFieldModel { get; set; }

    public IList<string> Reviews { get; } = [];

    /// <summary>What has to be looked at in the names of paging.</summary>
    public IReviewed PagingReview { get; } = new Part();

    private sealed class Part : IReviewed
    {
        public IList<string> Reviews { get; } = [];
    }
}
