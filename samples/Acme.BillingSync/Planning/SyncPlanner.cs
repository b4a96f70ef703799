using Acme.BillingSync.Reading;
using Planhat.ToolGen.Typed;
using Planhat.Tools;

namespace Acme.BillingSync.Planning;

/// <summary>Works out what separates Planhat from the export. It asks nobody and writes nothing.</summary>
internal sealed class SyncPlanner
{
    private readonly AccountState _account;
    private readonly DateOnly _today;
    private readonly List<RowProblem> _problems;
    private int _equal;

    private SyncPlanner(BillingExport export, AccountState account, DateOnly today)
    {
        _account = account;
        _today = today;
        _problems = [.. export.Problems];
    }

    /// <summary>The plan.</summary>
    /// <param name="export">What billing says.</param>
    /// <param name="account">What Planhat holds.</param>
    /// <param name="today">The day that counts as today.</param>
    public static SyncPlan Plan(BillingExport export, AccountState account, DateOnly today) => new SyncPlanner(export, account, today).Plan(export);

    private SyncPlan Plan(BillingExport export)
    {
        List<PlannedWrite<LicenseWrite>> licenses =
        [
            .. export.Subscriptions.SelectMany(subscription => Compared(
                subscription.Line, "license", subscription.Id, subscription.AccountId, _account.Licenses, (license, company) => LicensePlan.Of(subscription, license, company, _today))),
        ];
        List<PlannedWrite<InvoiceWrite>> invoices =
        [
            .. export.Bills.SelectMany(bill => Compared(
                bill.Line, "invoice", bill.Id, bill.AccountId, _account.Invoices, (invoice, company) => InvoicePlan.Of(bill, invoice, company, _today))),
        ];
        List<PlannedWrite<ChurnWrite>> churn =
        [
            .. export.Subscriptions.Where(subscription => ChurnPlan.IsLost(subscription, _today)).SelectMany(subscription => Compared(
                subscription.Line, "churn record", subscription.Id, subscription.AccountId, _account.Churn, (record, company) => ChurnPlan.Of(subscription, record, company, _today))),
        ];
        return new SyncPlan(licenses, invoices, churn, _equal, [.. _problems.Distinct().OrderBy(static problem => problem.Line)]);
    }

    private IEnumerable<PlannedWrite<TWrite>> Compared<TRecord, TWrite>(
        int line, string kind, string key, string account, ILookup<string, TRecord> known, Func<TRecord?, RecordId, PlannedWrite<TWrite>?> compare)
        where TRecord : PlanhatRecord
        where TWrite : PlanhatWrite
    {
        TRecord[] found = [.. known[key]];
        if (!_account.Companies.TryGetValue(account, out RecordId? company))
        {
            _problems.Add(new RowProblem(line, $"{BillingColumns.AccountId} '{account}' is the external id of no company in Planhat"));
        }
        else if (found.Length > 1)
        {
            // Whichever was written, the other would go on telling something else.
            _problems.Add(new RowProblem(line, $"Planhat has {found.Length} {kind}s called '{key}': leave one of them"));
        }
        else if (compare(found.SingleOrDefault(), company) is { } write)
        {
            yield return write;
        }
        else
        {
            _equal++;
        }
    }
}
