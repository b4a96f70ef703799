namespace Acme.BillingSync.Reading;

/// <summary>The columns of the export. Their order is free, and others are ignored.</summary>
internal static class BillingColumns
{
    public const string SubscriptionId = "subscription_id";
    public const string AccountId = "account_id";
    public const string Plan = "plan";
    public const string Currency = "currency";
    public const string Mrr = "mrr";
    public const string Start = "start";
    public const string End = "end";
    public const string AutoRenews = "auto_renews";
    public const string CancelledOn = "cancelled_on";
    public const string CancelReason = "cancel_reason";
    public const string InvoiceId = "invoice_id";
    public const string InvoiceDate = "invoice_date";
    public const string InvoiceDue = "invoice_due";
    public const string InvoiceAmount = "invoice_amount";
    public const string InvoicePaidOn = "invoice_paid_on";

    /// <summary>All of them: a column that is left out would look like one whose fields were emptied, and empty what Planhat holds.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        SubscriptionId, AccountId, Plan, Currency, Mrr, Start, End, AutoRenews, CancelledOn, CancelReason,
        InvoiceId, InvoiceDate, InvoiceDue, InvoiceAmount, InvoicePaidOn,
    ];
}
