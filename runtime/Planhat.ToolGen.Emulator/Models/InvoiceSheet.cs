using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>planhat-models.md §8: invoices, whose dates are days since 1970 and whose company is called <c>cId</c>.</summary>
internal sealed class InvoiceSheet : ModelSheet
{
    private static readonly CompanyLink Link = new("cId", "cName", CompanyFilterForm.Several);

    private static readonly HashSet<string> GeneratedMembers =
        ["cName", "invoiceNo", "amountDue", "amountPaid", "addressCountry", "lastUpdated", "updatedAt"];

    public override string Model => "invoice";

    public override string Path => "invoices";

    public override string? ExternalIdMember => "extId";

    public override CompanyLink? Company => Link;

    public override IReadOnlyList<string> RequiredOnCreate => ["cId"];

    public override IReadOnlyList<string> RequiredOnInsert => ["cId", "currency", "invoiceDate"];

    public override IReadOnlySet<string> Generated => GeneratedMembers;

    public override IReadOnlyList<string> Keyables => [StoredRecord.IdMember, "sourceId", "extId"];

    public override IReadOnlyList<string> CreationStamps => [];

    public override IReadOnlyList<string> UpdateStamps => ["lastUpdated", "updatedAt"];

    public override void FillDefaults(JsonObject record, PlanhatWorld world)
    {
        int today = JsonValues.EpochDay(world.Now);
        record["currency"] = Currencies.Base;
        record["status"] = InvoiceFigures.Pending;
        record["invoiceDate"] = today;
        record["dueDate"] = null;
        record["paidDate"] = null;
        record["product"] = null;
        record["lineItems"] = new JsonArray();
        record["emails"] = new JsonArray();
    }

    public override void Fill(RecordChange change) => InvoiceFigures.Fill(change);

    public override void Derive(JsonObject view, PlanhatWorld world) => InvoiceFigures.Derive(view, world.Now);
}
