namespace Planhat.ToolGen.Emulator.Models;

/// <summary>Every emulated model. The order is the order of seeding: what others refer to comes first.</summary>
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
    ];
}
