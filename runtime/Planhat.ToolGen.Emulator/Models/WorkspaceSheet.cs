using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §22: a department or instance of a customer.</summary>
internal sealed class WorkspaceSheet : ModelSheet
{
    private static readonly HashSet<string> GeneratedMembers = ["companyName", "createdAt", "updatedAt"];

    public override string Model => "workspace";

    public override string Path => "workspaces";

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["name", "companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world) => record["ownerId"] = null;
}
