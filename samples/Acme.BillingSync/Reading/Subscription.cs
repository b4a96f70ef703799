namespace Acme.BillingSync.Reading;

/// <summary>One subscription, as billing has it.</summary>
/// <param name="Line">Where it stands first in the file, counted from 1.</param>
/// <param name="Id">Billing's identifier, which becomes the license's external id and the churn record's source id.</param>
/// <param name="AccountId">The company's external id in Planhat.</param>
/// <param name="Plan">What is sold.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Mrr">Revenue a month, at most two decimals.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; null when it runs until further notice.</param>
/// <param name="AutoRenews">Whether it renews by itself; null when billing does not say.</param>
/// <param name="CancelledOn">Day of the cancellation; null when there is none.</param>
/// <param name="CancelReason">Why it was cancelled, if that is known.</param>
internal sealed record Subscription(
    int Line,
    string Id,
    string AccountId,
    string Plan,
    string Currency,
    decimal Mrr,
    DateOnly Start,
    DateOnly? End,
    bool? AutoRenews,
    DateOnly? CancelledOn,
    string? CancelReason);
