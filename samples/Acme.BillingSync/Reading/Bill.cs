namespace Acme.BillingSync.Reading;

/// <summary>One invoice, as billing has it.</summary>
/// <param name="Line">Where it stands in the file, counted from 1.</param>
/// <param name="Id">Billing's identifier, which becomes the invoice's external id.</param>
/// <param name="AccountId">The company's external id in Planhat.</param>
/// <param name="Plan">What was sold.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Date">Day of issue.</param>
/// <param name="Due">Day by which it has to be paid, if billing says.</param>
/// <param name="PaidOn">Day of payment; null while it is open.</param>
/// <param name="Amount">The total, at most two decimals; negative for a credit note.</param>
internal sealed record Bill(
    int Line,
    string Id,
    string AccountId,
    string Plan,
    string Currency,
    DateOnly Date,
    DateOnly? Due,
    DateOnly? PaidOn,
    decimal Amount);
