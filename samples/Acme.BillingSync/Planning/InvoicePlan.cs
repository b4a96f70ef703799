using Acme.BillingSync.Reading;
using Planhat.Tools;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>Compares an invoice of billing with the one in Planhat.</summary>
internal static class InvoicePlan
{
    /// <summary>What has to be written of the invoice; null when it is as billing says.</summary>
    /// <param name="bill">What billing says.</param>
    /// <param name="invoice">The invoice; null when Planhat has none.</param>
    /// <param name="company">The company.</param>
    /// <param name="today">The day that counts as today.</param>
    public static PlannedWrite<InvoiceWrite>? Of(Bill bill, InvoiceRecord? invoice, RecordId company, DateOnly today) =>
        new Difference<InvoiceWrite>(invoice is null ? new InvoiceWrite { ExtId = bill.Id } : new InvoiceUpsert { Id = invoice.Id })
            .Compare("cId", invoice?.CompanyId, company, static (to, value) => to.CompanyId = value)
            .Compare("product", invoice?.Product, bill.Plan, static (to, value) => to.Product = value)
            .Compare("currency", invoice?.Currency, bill.Currency, static (to, value) => to.Currency = value)
            .Compare("amountTotal", invoice?.AmountTotal, bill.Amount, static (to, value) => to.AmountTotal = value)
            .Compare("invoiceDate", invoice?.InvoiceDate, bill.Date, static (to, value) => to.InvoiceDate = value)
            .Compare("dueDate", invoice?.DueDate, bill.Due, static (to, value) => to.DueDate = value)
            .Compare("paidDate", invoice?.PaidDate, bill.PaidOn, static (to, value) => to.PaidDate = value)
            .Compare("status", invoice?.Status, StatusOf(bill, invoice, today), static (to, value) => to.Status = value)
            .ToWrite(bill.Line, bill.Id, invoice is null);

    private static InvoiceStatus? StatusOf(Bill bill, InvoiceRecord? invoice, DateOnly today)
    {
        if (bill.PaidOn is not null)
        {
            return InvoiceStatus.Paid;
        }

        if (bill.Due < today)
        {
            return InvoiceStatus.Overdue;
        }

        // Planhat may call an open invoice overdue by its own clock; with the same due day there is nothing to mend.
        bool isOverdue = invoice?.Status == InvoiceStatus.Overdue && invoice?.DueDate == bill.Due;
        return isOverdue ? InvoiceStatus.Overdue : InvoiceStatus.Pending;
    }
}
