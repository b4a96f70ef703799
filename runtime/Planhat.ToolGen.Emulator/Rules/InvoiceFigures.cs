using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The members of an invoice that follow from others.</summary>
internal static class InvoiceFigures
{
    public const string Pending = "pending";

    private const string Paid = "paid";
    private const string Overdue = "overdue";
    private const int FirstNumber = 1_000;

    /// <summary>Checks the values; numbers a new invoice and adds up its lines.</summary>
    /// <exception cref="RefusedRequestException">A value has the wrong form.</exception>
    public static void Fill(RecordChange change)
    {
        JsonObject invoice = change.Record;
        MemberForms.EpochDays(invoice, "invoiceDate", "dueDate", "paidDate");
        MemberForms.Numbers(invoice, "amountTotal");
        MemberForms.OneOf(invoice, "status", Pending, Paid, Overdue);
        MemberForms.Arrays(invoice, "lineItems");
        if (change.IsCreate)
        {
            // The tail of the id is a running number already.
            invoice["invoiceNo"] = FirstNumber + Convert.ToInt32(invoice.Id()[^6..], 16);
            invoice["addressCountry"] = change.World.Companies.Find(invoice["cId"].Text() ?? "")?["country"]?.DeepClone();
        }

        bool movedLines = change.Written.Contains("lineItems") && !change.Written.Contains("amountTotal");
        if (invoice["amountTotal"] is null || movedLines)
        {
            decimal sum = invoice["lineItems"] is JsonArray lines ? lines.Sum(static line => line?["amount"].Number() ?? 0) : 0;
            invoice["amountTotal"] = JsonValues.Amount(sum);
        }
    }

    /// <summary>Adds what is paid and due today; a pending invoice turns paid by its payment day and overdue by its due day.</summary>
    public static void Derive(JsonObject invoice, DateTimeOffset now)
    {
        if (invoice["status"].Text() == Pending)
        {
            bool isLate = invoice["dueDate"].Number() < JsonValues.EpochDay(now);
            invoice["status"] = invoice["paidDate"].Number() is not null ? Paid : isLate ? Overdue : Pending;
        }

        decimal total = invoice["amountTotal"].Number() ?? 0;
        bool isPaid = invoice["status"].Text() == Paid;
        invoice["amountPaid"] = JsonValues.Amount(isPaid ? total : 0);
        invoice["amountDue"] = JsonValues.Amount(isPaid ? 0 : total);
    }
}
