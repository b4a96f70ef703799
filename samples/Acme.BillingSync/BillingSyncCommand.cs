using System.CommandLine;
using Acme.BillingSync.Applying;
using Acme.BillingSync.Planning;
using Acme.BillingSync.Reading;
using Acme.BillingSync.Reporting;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Typed;
using Planhat.Tools;

namespace Acme.BillingSync;

/// <summary>The command: reads the export, compares it with Planhat, writes the differences.</summary>
internal static class BillingSyncCommand
{
    /// <summary>Planhat holds what the file says.</summary>
    public const int InSync = 0;

    /// <summary>Something is left: rows that are wrong, records that Planhat refused, or the sync broke off.</summary>
    public const int Incomplete = 1;

    /// <summary>Nothing was tried: a flag, a setting or the file itself is wrong.</summary>
    public const int Unusable = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">Where results, refusals and progress go.</param>
    /// <param name="environment">The process's variables.</param>
    /// <param name="cancellationToken">Stops the sync, as Ctrl-C does.</param>
    public static async Task<int> RunAsync(
        string[] args, SyncConsole console, Func<string, string?> environment, CancellationToken cancellationToken = default)
    {
        var flags = new BillingSyncFlags();
        flags.Command.SetAction((parsed, stop) => SyncAsync(flags, parsed, console, environment, stop));
        ParseResult parsed = flags.Command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await console.RefuseAsync($"{parsed.Errors[0].Message} See acme-billing-sync --help.");
            return Unusable;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = console.Output, Error = console.Error }, cancellationToken);
    }

    private static async Task<int> SyncAsync(
        BillingSyncFlags flags, ParseResult parsed, SyncConsole console, Func<string, string?> environment, CancellationToken cancellationToken)
    {
        var report = new SyncReport(console, parsed.GetValue(flags.DryRun));
        try
        {
            PlanhatClient planhat = Connect(flags, parsed, environment, report);
            BillingExport export = await BillingFile.ReadAsync(parsed.GetRequiredValue(flags.File), cancellationToken);
            AccountState account = await new AccountReader(planhat, report.Progress).ReadAsync(export, cancellationToken);
            DateOnly today = parsed.GetValue(flags.AsOf) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            SyncPlan plan = SyncPlanner.Plan(export, account, today);
            await report.ShowAsync(plan);
            if (!parsed.GetValue(flags.DryRun))
            {
                await new PlanApplier(planhat, report).ApplyAsync(plan, cancellationToken);
            }

            await report.ConcludeAsync();
            return report.IsInSync ? InSync : Incomplete;
        }
        catch (UnusableInputException unusable)
        {
            await console.RefuseAsync(unusable.Message);
            return Unusable;
        }
        catch (PlanhatException failure)
        {
            await report.BreakOffAsync($"Planhat: {failure.Message}");
            return Incomplete;
        }
        catch (OperationCanceledException)
        {
            await report.BreakOffAsync("Stopped.");
            return Incomplete;
        }
    }

    /// <exception cref="UnusableInputException">The token is missing.</exception>
    private static PlanhatClient Connect(BillingSyncFlags flags, ParseResult parsed, Func<string, string?> environment, SyncReport report)
    {
        if (parsed.GetValue(flags.Emulator))
        {
            var emulated = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken) };
            HttpMessageHandler handler = new PlanhatEmulator().CreateHandler();
            return new PlanhatClient(new PlanhatConnection(PlanhatApi.Description, emulated, handler), report.Warn);
        }

        string token = environment("PLANHAT_API_TOKEN") is { Length: > 0 } given
            ? given
            : throw new UnusableInputException("set PLANHAT_API_TOKEN to an API access token of Planhat, or try --emulator.");
        return new PlanhatClient(
            new PlanhatConnectionOptions
            {
                Credentials = new PlanhatCredentials(token),
                BaseUrls = parsed.GetValue(flags.BaseUrl) is { } url
                    ? new Dictionary<string, Uri>(StringComparer.Ordinal) { ["main"] = url }
                    : new Dictionary<string, Uri>(StringComparer.Ordinal),
                Retry = new PlanhatRetryOptions(),
            },
            report.Warn);
    }
}
