using Acme.BillingSync.Reading;
using Acme.BillingSync.Reporting;
using Planhat.Tools;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Planning;

/// <summary>Reads from Planhat what an export is compared with. A list gives 500 records a request, so that it beats asking for each record.</summary>
/// <param name="planhat">The account.</param>
/// <param name="progress">Told how far it is.</param>
internal sealed class AccountReader(PlanhatClient planhat, ProgressLine progress)
{
    /// <summary>Reads the companies, licenses, invoices and churn records that the export names.</summary>
    public async Task<AccountState> ReadAsync(BillingExport export, CancellationToken cancellationToken)
    {
        HashSet<string> subscriptions = [.. export.Subscriptions.Select(static subscription => subscription.Id)];
        HashSet<string> bills = [.. export.Bills.Select(static bill => bill.Id)];
        HashSet<string> accounts = [.. export.Subscriptions.Select(static subscription => subscription.AccountId)];

        ILookup<string, CompanyRecord> companies = await NamedAsync(
            "companies", planhat.Companies.ListAsync(new() { Fields = ["_id", "externalId"] }, cancellationToken), static company => company.ExternalId, accounts);
        return new AccountState(
            companies.Where(static same => same.First().Id is not null).ToDictionary(static same => same.Key, static same => same.First().Id!, StringComparer.Ordinal),
            await NamedAsync("licenses", planhat.Licenses.ListAsync(cancellationToken: cancellationToken), static license => license.ExternalId, subscriptions),
            await NamedAsync("invoices", planhat.Invoices.ListAsync(cancellationToken: cancellationToken), static invoice => invoice.ExtId, bills),
            await NamedAsync("churn records", planhat.Churn.ListAsync(cancellationToken: cancellationToken), static churn => churn.SourceId, subscriptions));
    }

    private async Task<ILookup<string, T>> NamedAsync<T>(string what, IAsyncEnumerable<T> list, Func<T, string?> nameOf, HashSet<string> names)
        where T : PlanhatRecord
    {
        var found = new List<T>();
        int read = 0;
        await foreach (T record in list)
        {
            read++;
            if (nameOf(record) is { } name && names.Contains(name))
            {
                found.Add(record);
            }

            if (read % 100 == 0)
            {
                await progress.ShowAsync($"reading {what}: {read}");
            }
        }

        await progress.DoneAsync($"read {read} {what}, {found.Count} of them in the file");
        return found.ToLookup(record => nameOf(record)!, StringComparer.Ordinal);
    }
}
