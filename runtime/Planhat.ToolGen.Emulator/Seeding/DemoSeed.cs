using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Seeding.Growth;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Fills a collection of the demo tenant: first what is written by hand in the file named like its path, then what grows by rule.</summary>
internal static class DemoSeed
{
    private static readonly DemoGrowth[] Growths =
    [
        new CompanyGrowth(),
        new EnduserGrowth(),
        new LicenseGrowth(),
        new SaleGrowth(),
        new InvoiceGrowth(),
        new ChurnGrowth(),
        new OpportunityGrowth(),
        new ConversationGrowth(),
        new TaskGrowth(),
        new TicketGrowth(),
        new NpsGrowth(),
        new IssueGrowth(),
        new ProjectGrowth(),
        new TimeEntryGrowth(),
        new TimesheetGrowth(),
        new ObjectiveGrowth(),
        new AssetGrowth(),
        new CampaignGrowth(),
        new WorkspaceGrowth(),
        new WorkflowGrowth(),
        new DimensionDataGrowth(),
    ];

    public static void Plant(PlanhatWorld world, RecordCollection collection)
    {
        var writer = new RecordWriter(world);
        var tokens = new SeedTokens(world);
        foreach (JsonNode? seed in ReadFile(collection.Sheet.Path))
        {
            writer.Import(collection, (JsonObject)tokens.Replace(seed)!);
        }

        if (Array.Find(Growths, growth => growth.Path == collection.Sheet.Path) is { } rule)
        {
            foreach (JsonObject seed in rule.Grow(new DemoTenant(world)))
            {
                writer.Import(collection, seed);
            }
        }
    }

    private static JsonArray ReadFile(string path)
    {
        using Stream? stream = typeof(DemoSeed).Assembly.GetManifestResourceStream($"demo/{path}.json");
        return stream is null ? [] : (JsonArray)JsonNode.Parse(stream)!;
    }
}
