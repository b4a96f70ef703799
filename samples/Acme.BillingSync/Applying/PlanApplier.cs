using Acme.BillingSync.Planning;
using Acme.BillingSync.Reporting;
using Planhat.ToolGen.Typed;
using Planhat.Tools;

namespace Acme.BillingSync.Applying;

/// <summary>Writes a plan: licenses, then invoices, then churn records, each kind in bulk.</summary>
/// <param name="planhat">The account.</param>
/// <param name="report">Told what was written and what was not.</param>
internal sealed class PlanApplier(PlanhatClient planhat, SyncReport report)
{
    // A request that fails leaves at most so many rows in doubt.
    private const int MostAtOnce = 500;

    /// <summary>Writes everything; a record that Planhat refuses holds nothing else up.</summary>
    /// <exception cref="PlanhatException">Planhat cannot be reached, or lets nothing through.</exception>
    public async Task ApplyAsync(SyncPlan plan, CancellationToken cancellationToken)
    {
        await ApplyAsync("licenses", plan.Licenses, planhat.Licenses.UpsertAsync, cancellationToken);
        await ApplyAsync("invoices", plan.Invoices, planhat.Invoices.UpsertAsync, cancellationToken);
        await ApplyAsync("churn records", plan.Churn, planhat.Churn.UpsertAsync, cancellationToken);
    }

    private async Task ApplyAsync<T>(string what, IReadOnlyList<PlannedWrite<T>> writes, Upsert<T> upsert, CancellationToken cancellationToken)
        where T : PlanhatWrite
    {
        if (writes.Count == 0)
        {
            return;
        }

        int sent = 0;
        foreach (PlannedWrite<T>[] part in writes.Chunk(MostAtOnce))
        {
            await report.Progress.ShowAsync($"writing {what}: {sent} of {writes.Count}");
            await WriteAsync(part, upsert, cancellationToken);
            sent += part.Length;
        }

        await report.Progress.DoneAsync($"{what} done: {sent} of {writes.Count}");
    }

    private async Task WriteAsync<T>(IReadOnlyList<PlannedWrite<T>> part, Upsert<T> upsert, CancellationToken cancellationToken)
        where T : PlanhatWrite
    {
        try
        {
            UpsertResult result = await upsert(part.Select(static write => write.Properties), progress: null, cancellationToken);
            foreach (UpsertedItem item in result.Items)
            {
                await TellAsync(part[item.Index], item);
            }
        }
        catch (PlanhatValidationException refused)
        {
            await WithoutRefusedAsync(part, refused, upsert, cancellationToken);
        }
    }

    private async Task TellAsync<T>(PlannedWrite<T> write, UpsertedItem item)
        where T : PlanhatWrite
    {
        switch (item.Outcome)
        {
            case UpsertOutcome.Failed:
                await report.RefusedAsync(write.Line, $"Planhat refused {write.Key}: {item.Error?.ToString() ?? "it did not say why"}");
                break;
            case UpsertOutcome.Unknown:
                await report.RefusedAsync(write.Line, $"Planhat's answer does not tell what became of {write.Key}: run it again to see");
                break;
            default:
                report.Wrote(write.IsNew);
                break;
        }
    }

    // Nothing was sent yet when the client itself finds a value wrong: the other records are sent without those.
    private async Task WithoutRefusedAsync<T>(
        IReadOnlyList<PlannedWrite<T>> part, PlanhatValidationException refused, Upsert<T> upsert, CancellationToken cancellationToken)
        where T : PlanhatWrite
    {
        ILookup<int, string> wrong = ItemFailures.Of(refused);
        foreach ((int index, PlannedWrite<T> write) in part.Index())
        {
            if (wrong.Count == 0 || wrong.Contains(index))
            {
                await report.RefusedAsync(write.Line, $"{write.Key}: {(wrong.Count == 0 ? refused.Message : string.Join("; ", wrong[index]))}");
            }
        }

        PlannedWrite<T>[] others = [.. part.Index().Where(entry => wrong.Count > 0 && !wrong.Contains(entry.Index)).Select(static entry => entry.Item)];
        if (others.Length > 0)
        {
            await WriteAsync(others, upsert, cancellationToken);
        }
    }

    private delegate Task<UpsertResult> Upsert<in T>(
        IEnumerable<T> items, IProgress<Planhat.ToolGen.Execution.ToolProgress>? progress, CancellationToken cancellationToken)
        where T : PlanhatWrite;
}
