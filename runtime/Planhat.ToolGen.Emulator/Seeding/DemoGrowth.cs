using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>The rule by which the demo records of one model grow from the companies.</summary>
internal abstract class DemoGrowth
{
    /// <summary>Path of the collection the records belong to.</summary>
    public abstract string Path { get; }

    /// <summary>The records, the same ones at every start.</summary>
    public abstract IEnumerable<JsonObject> Grow(DemoTenant tenant);
}
