namespace Planhat.Tools.Tests.Typed;

/// <content>What customers pay and paid.</content>
internal static partial class ClientCases
{
    private static ClientCase[] Revenue =>
    [
        new ModelCase<LicenseRecord, LicenseWrite>("license", LicenseRecord.Parse)
        {
            List = static client => client.Licenses.ListAsync(),
            Get = static (client, id) => client.Licenses.GetAsync(id),
            Create = static (client, properties) => client.Licenses.CreateAsync(properties),
            Update = static (client, id, properties) => client.Licenses.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Licenses.DeleteAsync(id),
            Upsert = static (client, items) => client.Licenses.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Product = "Team plan", Currency = "EUR", Mrr = 100.25m, FromDate = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), ToDate = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), FixedPeriod = true, RenewalStatus = LicenseRenewalStatus.Ongoing },
            Change = static id => id is null ? new LicenseWrite { Product = null, RenewalStatus = "renewed" } : new LicenseUpsert { Id = id, Product = null, RenewalStatus = "renewed" },
        },
        new ModelCase<InvoiceRecord, InvoiceWrite>("invoice", InvoiceRecord.Parse)
        {
            List = static client => client.Invoices.ListAsync(),
            Get = static (client, id) => client.Invoices.GetAsync(id),
            Create = static (client, properties) => client.Invoices.CreateAsync(properties),
            Update = static (client, id, properties) => client.Invoices.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Invoices.DeleteAsync(id),
            Upsert = static (client, items) => client.Invoices.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Currency = "EUR", InvoiceDate = new DateOnly(2026, 2, 28), AmountTotal = 1800, LineItems = [new() { Product = "Onboarding", Amount = 1800, DateFrom = new DateOnly(2026, 2, 28) }] },
            Change = static id => id is null ? new InvoiceWrite { Status = InvoiceStatus.Paid, PaidDate = new DateOnly(2026, 3, 20) } : new InvoiceUpsert { Id = id, Status = InvoiceStatus.Paid, PaidDate = new DateOnly(2026, 3, 20) },
        },
        new ModelCase<SaleRecord, SaleWrite>("sale", SaleRecord.Parse)
        {
            List = static client => client.Sales.ListAsync(),
            Get = static (client, id) => client.Sales.GetAsync(id),
            Create = static (client, properties) => client.Sales.CreateAsync(properties),
            Update = static (client, id, properties) => client.Sales.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Sales.DeleteAsync(id),
            Upsert = static (client, items) => client.Sales.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Product = "Training day", Currency = "EUR", Value = 1500, SalesDate = new DateTimeOffset(2026, 4, 2, 0, 0, 0, TimeSpan.Zero) },
            Change = static id => id is null ? new SaleWrite { Value = 1750.5m } : new SaleUpsert { Id = id, Value = 1750.5m },
        },
        new ModelCase<ChurnRecord, ChurnWrite>("churn", ChurnRecord.Parse)
        {
            List = static client => client.Churn.ListAsync(),
            Get = static (client, id) => client.Churn.GetAsync(id),
            Create = static (client, properties) => client.Churn.CreateAsync(properties),
            Update = static (client, id, properties) => client.Churn.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Churn.DeleteAsync(id),
            Upsert = static (client, items) => client.Churn.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), IsChurn = true, ChurnDate = new DateTimeOffset(2026, 3, 31, 0, 0, 0, TimeSpan.Zero), Reasons = ["Price"], Value = 4200, Currency = "EUR" },
            Change = static id => id is null ? new ChurnWrite { Reasons = ["Price", "Merger"] } : new ChurnUpsert { Id = id, Reasons = ["Price", "Merger"] },
        },
        new ModelCase<OpportunityRecord, OpportunityWrite>("opportunity", OpportunityRecord.Parse)
        {
            List = static client => client.Opportunities.ListAsync(),
            Get = static (client, id) => client.Opportunities.GetAsync(id),
            Create = static (client, properties) => client.Opportunities.CreateAsync(properties),
            Update = static (client, id, properties) => client.Opportunities.UpdateAsync(id, properties),
            Delete = static (client, id) => client.Opportunities.DeleteAsync(id),
            Upsert = static (client, items) => client.Opportunities.UpsertAsync(items),
            IdOf = static record => record.Id,
            New = static account => new() { CompanyId = account.Id("company"), Title = "Third site", SalesStage = "Proposal", Currency = "EUR", Mrr = 150 },
            Change = static id => id is null ? new OpportunityWrite { SalesStage = "Signed" } : new OpportunityUpsert { Id = id, SalesStage = "Signed" },
        },
    ];
}
