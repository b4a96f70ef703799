using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §10: recurring revenue.</summary>
internal sealed class LicenseSheet : ModelSheet
{
    public const string Collection = "licenses";

    private static readonly HashSet<string> GeneratedMembers =
    [
        "companyName", "invoicesGenerated", "parent", "length", "renewalDate", "renewalDaysFromNow", "renewalMrr", "renewalArr",
        "isOverdue", "createdAt", "updatedAt",
    ];

    public override string Model => "license";

    public override string Path => Collection;

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    /// <remarks>The sheet calls <c>companyId</c> merely suggested for a single create; the amount is checked with the figures.</remarks>
    public override IReadOnlyList<string> RequiredOnCreate => ["_currency"];

    public override IReadOnlyList<string> RequiredOnInsert => ["companyId", "_currency"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        record["renewalStatus"] = "ongoing";
        record["autoRenews"] = false;
        record["renewalPeriod"] = 1;
        record["renewalUnit"] = "month";
        record["noticePeriod"] = 0;
        record["noticeUnit"] = "day";
        record["toDateIncluded"] = false;
        record["invoicesGenerated"] = false;
        record["product"] = null;
    }

    public override void Fill(RecordChange change) => LicenseFigures.Fill(change);

    public override void Derive(JsonObject view, PlanhatWorld world) => LicenseFigures.Derive(view, world.Now);

    public override void AfterWrite(RecordChange change)
    {
        CompanyStatus.Regenerate(change.World, change.Record["companyId"].Text());
        CompanyStatus.Regenerate(change.World, change.Before?["companyId"].Text());
    }

    public override void AfterDelete(JsonObject record, PlanhatWorld world) =>
        CompanyStatus.Regenerate(world, record["companyId"].Text());
}
