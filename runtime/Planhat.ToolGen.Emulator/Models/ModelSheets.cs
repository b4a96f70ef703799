namespace Planhat.ToolGen.Emulator.Models;

/// <summary>Every emulated model. The order is that of the messages that name them.</summary>
internal static class ModelSheets
{
    public static readonly IReadOnlyList<ModelSheet> All =
    [
        new CustomFieldSheet(),
        new UserSheet(),
        new CompanySheet(),
        new EnduserSheet(),
        new LicenseSheet(),
        new ConversationSheet(),
        new AssetSheet(),
        new CampaignSheet(),
        new ChurnSheet(),
        new InvoiceSheet(),
        new IssueSheet(),
        new NpsSheet(),
        new ObjectiveSheet(),
        new OpportunitySheet(),
        new ProjectSheet(),
        new SaleSheet(),
        new TaskSheet(),
        new TicketSheet(),
        new TimeEntrySheet(),
        new TimesheetSheet(),
        new WorkspaceSheet(),
        new WorkflowSheet(),
        new DimensionDataSheet(),
    ];

    private static readonly Dictionary<string, ModelSheet> ByPath = All.ToDictionary(static sheet => sheet.Path, StringComparer.Ordinal);

    /// <summary>The sheet of a collection path.</summary>
    public static ModelSheet OfPath(string path) => ByPath[path];

    /// <summary>The sheet of a path segment, or null when there is none.</summary>
    public static ModelSheet? Find(string path) => ByPath.GetValueOrDefault(path);
}
