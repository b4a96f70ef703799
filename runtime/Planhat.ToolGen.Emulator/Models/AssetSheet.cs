using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §1: what a customer has in use.</summary>
internal sealed class AssetSheet : ModelSheet
{
    public const string Collection = "assets";

    private static readonly HashSet<string> GeneratedMembers = ["companyName", "usage", "ownerName", "createdAt", "updatedAt"];

    public override string Model => "asset";

    public override string Path => Collection;

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["name", "companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["usage"] = new JsonObject();
        record["followers"] = new JsonArray();
    }

    public override void Derive(JsonObject view, PlanhatWorld world)
    {
        if (view["ownerId"].Text() is { } owner)
        {
            view["ownerName"] = UserSheet.NameOf(owner, world);
        }
    }
}
