namespace Acme.BillingSync.Reading;

/// <summary>Puts the rows together: a subscription stands in one row for each of its invoices.</summary>
internal sealed class BillingRows
{
    private readonly Dictionary<string, Subscription> _subscriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bill> _bills = new(StringComparer.Ordinal);

    /// <summary>Takes a row; one that is wrong is left out as a whole.</summary>
    /// <returns>What is wrong with it.</returns>
    public IReadOnlyList<RowProblem> Add(BillingRow row)
    {
        Subscription subscription = SubscriptionOf(row);
        Bill? bill = row.Text(BillingColumns.InvoiceId) is { } id ? BillOf(row, id, subscription) : null;
        CheckAgainstOthers(row, subscription, bill);
        if (row.Problems.Count == 0)
        {
            _subscriptions.TryAdd(subscription.Id, subscription);
            if (bill is not null)
            {
                _bills.Add(bill.Id, bill);
            }
        }

        return row.Problems;
    }

    /// <summary>What all rows say.</summary>
    public BillingExport ToExport(IReadOnlyList<RowProblem> problems) => new([.. _subscriptions.Values], [.. _bills.Values], problems);

    private static Subscription SubscriptionOf(BillingRow row)
    {
        var subscription = new Subscription(
            row.Line,
            row.RequiredText(BillingColumns.SubscriptionId),
            row.RequiredText(BillingColumns.AccountId),
            row.RequiredText(BillingColumns.Plan),
            row.RequiredText(BillingColumns.Currency).ToUpperInvariant(),
            row.RequiredAmount(BillingColumns.Mrr),
            row.RequiredDay(BillingColumns.Start),
            row.Day(BillingColumns.End),
            row.Answer(BillingColumns.AutoRenews),
            row.Day(BillingColumns.CancelledOn),
            row.Text(BillingColumns.CancelReason));
        if (subscription.Currency.Length > 0 && !BilledCurrencies.Contains(subscription.Currency))
        {
            row.Refuse($"{BillingColumns.Currency} '{subscription.Currency}' is none that Acme bills in");
        }

        if (subscription.Mrr < 0)
        {
            row.Refuse($"{BillingColumns.Mrr} is negative");
        }

        if (subscription.End < subscription.Start)
        {
            row.Refuse($"{BillingColumns.End} lies before {BillingColumns.Start}");
        }

        return subscription;
    }

    private static Bill BillOf(BillingRow row, string id, Subscription subscription)
    {
        var bill = new Bill(
            row.Line,
            id,
            subscription.AccountId,
            subscription.Plan,
            subscription.Currency,
            row.RequiredDay(BillingColumns.InvoiceDate),
            row.Day(BillingColumns.InvoiceDue),
            row.Day(BillingColumns.InvoicePaidOn),
            row.RequiredAmount(BillingColumns.InvoiceAmount));
        if (bill.Due < bill.Date)
        {
            row.Refuse($"{BillingColumns.InvoiceDue} lies before {BillingColumns.InvoiceDate}");
        }

        return bill;
    }

    private void CheckAgainstOthers(BillingRow row, Subscription subscription, Bill? bill)
    {
        if (_subscriptions.TryGetValue(subscription.Id, out Subscription? first) && first != subscription with { Line = first.Line })
        {
            row.Refuse($"it says something else of subscription {subscription.Id} than line {first.Line}");
        }

        if (bill is not null && _bills.TryGetValue(bill.Id, out Bill? other))
        {
            row.Refuse($"invoice {bill.Id} stands in line {other.Line} already");
        }
    }
}
