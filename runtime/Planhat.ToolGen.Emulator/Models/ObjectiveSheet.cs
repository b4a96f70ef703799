using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §12: what a customer wants to reach.</summary>
internal sealed class ObjectiveSheet : ModelSheet
{
    private static readonly HashSet<string> GeneratedMembers = ["companyName", "createdAt", "updatedAt"];

    public override string Model => "objective";

    public override string Path => "objectives";

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["name", "companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world) => record["health"] = null;

    public override void Fill(RecordChange change) => MemberForms.Numbers(change.Record, "health");
}
