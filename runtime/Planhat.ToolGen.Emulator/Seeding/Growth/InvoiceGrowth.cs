using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Seeding.Growth;

/// <summary>Quarterly invoices: the older ones paid, of the latest some open and some overdue.</summary>
internal sealed class InvoiceGrowth : DemoGrowth
{
    private const int Quarter = 91;
    private const int DueDays = 30;

    public override string Path => "invoices";

    public override IEnumerable<JsonObject> Grow(DemoTenant tenant)
    {
        foreach (DemoAccount account in tenant.Customers)
        {
            if (tenant.Has(Path, account) || account.MainLicense is not { } license)
            {
                continue;
            }

            int latest = -account.Roll("invoice", 3, 80);
            int started = tenant.Calendar.DaysTo(license["fromDate"].Instant()!.Value);
            for (int n = 0; n < 5 && latest - (n * Quarter) >= started; n++)
            {
                yield return Invoice(account, license, latest - (n * Quarter), n, tenant.Calendar);
            }
        }
    }

    private static JsonObject Invoice(DemoAccount account, JsonObject license, int day, int n, DemoCalendar calendar)
    {
        decimal amount = (license["mrr"].Number() ?? 0) * 3;
        string? product = license["product"].Text();
        int paid = day + account.Roll(DemoAccount.Nth("lag", n), 4, 35);
        bool isPaid = n > 0 || (paid < 0 && account.Chance("pays", 55));
        return new JsonObject
        {
            ["cId"] = account.Id,
            ["extId"] = DemoAccount.Nth($"{account.Key}-INV-", n + 1),
            ["currency"] = license["_currency"].Text(),
            ["invoiceDate"] = calendar.EpochDay(day),
            ["dueDate"] = calendar.EpochDay(day + DueDays),
            ["paidDate"] = isPaid ? calendar.EpochDay(paid) : null,
            ["status"] = isPaid ? "paid" : "pending",
            ["product"] = product,
            ["lineItems"] = new JsonArray(new JsonObject
            {
                ["relatedId"] = license.Id(),
                ["product"] = product,
                ["amount"] = amount,
                ["dateFrom"] = calendar.EpochDay(day),
            }),
            ["lastUpdated"] = calendar.Time(isPaid ? paid : day, 8),
            ["updatedAt"] = calendar.Time(isPaid ? paid : day, 8),
        };
    }
}
