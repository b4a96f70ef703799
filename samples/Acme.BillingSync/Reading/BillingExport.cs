namespace Acme.BillingSync.Reading;

/// <summary>What a billing export says, each subscription and each invoice once.</summary>
/// <param name="Subscriptions">The subscriptions, in the order of the file.</param>
/// <param name="Bills">The invoices, in the order of the file.</param>
/// <param name="Problems">The rows that are left out.</param>
internal sealed record BillingExport(
    IReadOnlyList<Subscription> Subscriptions,
    IReadOnlyList<Bill> Bills,
    IReadOnlyList<RowProblem> Problems);
