using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §14: work with a start and an end at a customer.</summary>
internal sealed class ProjectSheet : ModelSheet
{
    public const string Collection = "projects";

    private static readonly HashSet<string> GeneratedMembers = ["companyName", "createdAt", "updatedAt"];

    public override string Model => "project";

    public override string Path => Collection;

    public override CompanyLink? Company => CompanyLink.OneInFilter;

    public override IReadOnlyList<string> RequiredOnCreate => ["name", "companyId"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        foreach (string member in (ReadOnlySpan<string>)["currency", "startDate", "endDate", "mrr", "arr", "nrr"])
        {
            record[member] = null;
        }
    }

    public override void Fill(RecordChange change)
    {
        MemberForms.Numbers(change.Record, "mrr", "arr", "nrr");
        MemberForms.Dates(change.Record, "startDate", "endDate");
        RecurringAmounts.Align(change);
    }
}
