using Acme.BillingSync.Reading;
using Planhat.Tools;

namespace Acme.BillingSync.Planning;

/// <summary>Everything that separates Planhat from the export.</summary>
/// <param name="Licenses">Licenses to write.</param>
/// <param name="Invoices">Invoices to write.</param>
/// <param name="Churn">Churn records to write.</param>
/// <param name="Equal">How many records are as billing says already.</param>
/// <param name="Problems">Rows that are left out, in the order of the file.</param>
internal sealed record SyncPlan(
    IReadOnlyList<PlannedWrite<LicenseWrite>> Licenses,
    IReadOnlyList<PlannedWrite<InvoiceWrite>> Invoices,
    IReadOnlyList<PlannedWrite<ChurnWrite>> Churn,
    int Equal,
    IReadOnlyList<RowProblem> Problems);
