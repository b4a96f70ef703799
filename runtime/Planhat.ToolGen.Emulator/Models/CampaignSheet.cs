using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §2: an initiative at one customer.</summary>
internal sealed class CampaignSheet : ModelSheet
{
    private static readonly HashSet<string> GeneratedMembers = ["companyName", "usage", "createdAt", "updatedAt"];

    public override string Model => "campaign";

    public override string Path => "campaigns";

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["name", "companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["campaignPurpose"] = "";
        record["usage"] = new JsonObject();
    }
}
