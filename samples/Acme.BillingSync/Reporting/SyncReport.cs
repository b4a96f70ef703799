using Acme.BillingSync.Planning;
using Acme.BillingSync.Reading;
using Planhat.ToolGen.Typed;

namespace Acme.BillingSync.Reporting;

/// <summary>Tells what is wrong with the file, what is or would be written, and what Planhat refused.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="isDryRun">Whether nothing is written.</param>
internal sealed class SyncReport(SyncConsole console, bool isDryRun)
{
    private readonly List<RowProblem> _refused = [];
    private readonly HashSet<string> _warnings = new(StringComparer.Ordinal);
    private SyncPlan? _plan;
    private int _created;
    private int _updated;

    /// <summary>Tells how far it is.</summary>
    public ProgressLine Progress { get; } = new(console.Error, console.IsTerminal);

    /// <summary>Whether Planhat now holds what the file says; after a dry run whether it would.</summary>
    public bool IsInSync => _plan is { Problems.Count: 0 } && _refused.Count == 0;

    private int Planned => _plan is null ? 0 : _plan.Licenses.Count + _plan.Invoices.Count + _plan.Churn.Count;

    /// <summary>Notes what should be known about an answer; once, however often it is told.</summary>
    public void Warn(PlanhatHint hint)
    {
        lock (_warnings)
        {
            _warnings.Add(hint.Text);
        }
    }

    /// <summary>Shows the rows that are left out and, in a dry run, what would be written.</summary>
    public async Task ShowAsync(SyncPlan plan)
    {
        _plan = plan;
        foreach (RowProblem problem in plan.Problems)
        {
            await console.Error.WriteLineAsync($"line {problem.Line}: {problem.Message}");
        }

        if (isDryRun)
        {
            await ShowAsync("license", plan.Licenses);
            await ShowAsync("invoice", plan.Invoices);
            await ShowAsync("churn record", plan.Churn);
        }
    }

    /// <summary>Notes that a record was written.</summary>
    public void Wrote(bool isNew)
    {
        _created += isNew ? 1 : 0;
        _updated += isNew ? 0 : 1;
    }

    /// <summary>Tells that a record was not written.</summary>
    public async Task RefusedAsync(int line, string message)
    {
        _refused.Add(new RowProblem(line, message));
        await Progress.LeaveAsync();
        await console.Error.WriteLineAsync($"line {line}: {message}");
    }

    /// <summary>Tells what the run came to.</summary>
    public async Task ConcludeAsync()
    {
        foreach (string warning in _warnings)
        {
            await console.Error.WriteLineAsync($"warning: {warning}");
        }

        string done = isDryRun ? $"{Planned} to write (dry run)" : $"{_created} created, {_updated} updated";
        int leftOut = _plan!.Problems.Select(static problem => problem.Line).Distinct().Count();
        string left = leftOut + _refused.Count == 0 ? string.Empty : $"; rows left out: {leftOut}, records refused: {_refused.Count}";
        await console.Output.WriteLineAsync($"{done}, {_plan.Equal} equal already{left}");
    }

    /// <summary>Tells that the run broke off.</summary>
    public async Task BreakOffAsync(string why)
    {
        await Progress.LeaveAsync();
        await console.Error.WriteLineAsync(
            $"{why} {_created} created and {_updated} updated of {Planned} to write; run it again to go on: what is done already is not written twice.");
    }

    private async Task ShowAsync<T>(string kind, IReadOnlyList<PlannedWrite<T>> writes)
        where T : PlanhatWrite
    {
        foreach (PlannedWrite<T> write in writes)
        {
            await console.Output.WriteLineAsync($"{(write.IsNew ? "create" : "update")} {kind} {write.Key} (line {write.Line})");
            foreach (FieldChange change in write.Changes)
            {
                await console.Output.WriteLineAsync(write.IsNew ? $"    {change.Field}: {change.New}" : $"    {change.Field}: {change.Old} → {change.New}");
            }
        }
    }
}
