using Planhat.Tools;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>What Planhat holds of the records that the export names.</summary>
/// <param name="Companies">Planhat's identifiers of the companies, by external id.</param>
/// <param name="Licenses">Licenses by external id; more than one when the id is not unique.</param>
/// <param name="Invoices">Invoices by external id.</param>
/// <param name="Churn">Churn records by source id.</param>
internal sealed record AccountState(
    IReadOnlyDictionary<string, RecordId> Companies,
    ILookup<string, LicenseRecord> Licenses,
    ILookup<string, InvoiceRecord> Invoices,
    ILookup<string, ChurnRecord> Churn);
