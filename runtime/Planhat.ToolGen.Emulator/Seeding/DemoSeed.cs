using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Operations;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Fills a world with the demo tenant: one JSON file per model, named like its path.</summary>
internal static class DemoSeed
{
    public static void Plant(PlanhatWorld world)
    {
        var writer = new RecordWriter(world);
        var tokens = new SeedTokens(world);
        foreach (ModelSheet sheet in ModelSheets.All)
        {
            RecordCollection collection = world.Of(sheet.Path);
            foreach (JsonNode? seed in ReadFile(sheet.Path))
            {
                writer.Import(collection, (JsonObject)tokens.Replace(seed)!);
            }
        }
    }

    private static JsonArray ReadFile(string path)
    {
        using Stream? stream = typeof(DemoSeed).Assembly.GetManifestResourceStream($"demo/{path}.json");
        return stream is null ? [] : (JsonArray)JsonNode.Parse(stream)!;
    }
}
