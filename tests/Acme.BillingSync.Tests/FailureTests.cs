using System.Text;
using Planhat.ToolGen.Emulator;

namespace Acme.BillingSync.Tests;

/// <summary>What is told of rows that are wrong and writes that fail, and how a run goes on where the one before ended.</summary>
public sealed class FailureTests
{
    private const string Good = """
        SUB-1,NP-100,Team Plan,EUR,300.00,2026-01-01,2026-12-31,yes,,,INV-1,2026-01-01,2026-01-31,3600.00,2026-01-20
        SUB-2,SF-3,Team Plan,EUR,95.50,2026-02-01,,no,2026-03-01,Price,INV-2,2026-02-01,2026-03-01,95.50,

        """;

    [Fact]
    public async Task WrongRowsAreAllToldAndTheOthersGoOn()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        SyncRun run = await account.SyncAsync("""
            SUB-1,NP-100,Team Plan,EUR,300.00,2026-01-01,2026-12-31,yes,,,INV-1,2026-01-01,2026-01-31,3600.00,2026-01-20
            SUB-2,NP-100,Team Plan,XYZ,"1,200.00",01.02.2026,2026-12-31,perhaps,,,,,,,
            SUB-3,NP-100,Team Plan,EUR,10,2026-05-01,2026-04-30,yes,,,,,,,
            SUB-4,GHOST-1,Team Plan,EUR,10,2026-05-01,,yes,,,INV-4,2026-05-01,,10,
            ,NP-100,,EUR,,2026-05-01,,yes,,,,,,,
            SUB-5,NP-100,Team Plan,EUR,-10.555,2026-05-01,,yes,,,INV-5,,2026-05-01,,
            SUB-1,NP-100,Group Plan,EUR,300.00,2026-01-01,2026-12-31,yes,,,INV-6,2026-01-01,2026-01-31,3600.00,2026-01-20
            SUB-1,NP-100,Team Plan,EUR,300.00,2026-01-01,2026-12-31,yes,,,INV-1,2026-01-01,2026-01-31,3600.00,2026-01-20
            SUB-6,NP-100,Team Plan,EUR,10
            SUB-7,NP-100,Team Plan,EUR,10,2026-05-01,,yes,,,,,,,,,
            SUB-8,NP-100,Team "Plan,EUR,10,2026-05-01,,yes,,,,,,,
            ,,,,,,,,,,,,,,

            SUB-9,SF-3,Team Plan,EUR,7,2026-05-01,,yes,,,,,,,

            """);

        Assert.Equal(
        [
            "line 3: mrr is '1,200.00', not an amount such as 1250.50",
            "line 3: start is '01.02.2026', not a day as YYYY-MM-DD",
            "line 3: auto_renews is 'perhaps', not yes or no",
            "line 3: currency 'XYZ' is none that Acme bills in",
            "line 4: end lies before start",
            "line 5: account_id 'GHOST-1' is the external id of no company in Planhat",
            "line 6: subscription_id is empty",
            "line 6: plan is empty",
            "line 6: mrr is empty",
            "line 7: mrr is '-10.555', not an amount such as 1250.50",
            "line 7: invoice_date is empty",
            "line 7: invoice_amount is empty",
            "line 8: it says something else of subscription SUB-1 than line 2",
            "line 9: invoice INV-1 stands in line 2 already",
            "line 10: it has another number of fields than the first line",
            "line 11: it has another number of fields than the first line",
            "line 12: its quotation marks do not match",
        ], run.Complaints);
        Assert.Equal((1, "3 created, 0 updated, 0 equal already; rows left out: 10, records refused: 0"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(["SUB-1", "SUB-9"], await account.Planhat.Licenses.ListAsync().Select(static license => license.ExternalId!).Order(StringComparer.Ordinal).ToListAsync());
    }

    [Fact]
    public async Task IdThatIsNotUniqueInPlanhatIsLeftToPeople()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Good);
        await account.Planhat.Licenses.CreateAsync(new()
        {
            CompanyId = "extid-SF-3",
            ExternalId = "SUB-1",
            Currency = "EUR",
            Mrr = 1,
            FromDate = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        });

        SyncRun run = await account.SyncAsync(Good);

        Assert.Equal(["line 2: Planhat has 2 licenses called 'SUB-1': leave one of them"], run.Complaints);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(account.Writes);
    }

    [Theory]
    [InlineData("403@PUT/invoices*1", "Planhat:")]
    [InlineData("400:no@PUT/invoices*1", "line 2:")]
    [InlineData("truncate@PUT/invoices*1", "Planhat:")]
    public async Task RunAfterABrokenOneCompletesIt(string fault, string told)
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        account.Emulator.Faults.Add(fault);
        SyncRun broken = await account.SyncAsync(Good);
        Assert.Equal(1, broken.ExitCode);
Assert.Contains(told, broken.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(EmulatorOptions.DefaultApiToken, broken.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await account.SyncAsync(Good)).ExitCode);
        Assert.DoesNotContain(account.Writes, static write => write.Path == "/licenses");
        Assert.Equal(0, (await account.SyncAsync(Good)).ExitCode);
        Assert.Empty(account.Writes);
        Assert.Equal((2, 2, 1), (await account.Planhat.Licenses.ListAsync().CountAsync(), await account.Planhat.Invoices.ListAsync().CountAsync(), await account.Planhat.Churn.ListAsync().CountAsync()));
    }

    [Fact]
    public async Task RecordThatPlanhatRefusesIsToldByItsRowAndTheOthersGoOn()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        account.Emulator.Faults.Add(
            """200:{"created":1,"updated":0,"nonupdates":0,"createdErrors":["no such owner"],"insertsKeys":[{"_id":"65f0a1b2c3d4e5f607182901","externalId":"SUB-1"}],"updatesKeys":[]}@PUT/licenses""");
        SyncRun run = await account.SyncAsync(Good);

        Assert.Equal((1, "4 created, 0 updated, 0 equal already; rows left out: 0, records refused: 1"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(["line 3: Planhat refused SUB-2: no such owner"], run.Complaints);
    }

    [Fact]
    public async Task MissingPermissionBreaksTheRunOff()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        account.Emulator.Permissions.Deny("license", ModelAccess.Write);
        SyncRun run = await account.SyncAsync(Good);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Ask a Planhat administrator", run.Error, StringComparison.Ordinal);
        Assert.Empty(await account.Planhat.Licenses.ListAsync().ToListAsync());

        account.Emulator.Permissions.Clear();
        Assert.Equal(0, (await account.SyncAsync(Good)).ExitCode);
    }

    [Fact]
    public async Task ValueThatTheClientRefusesHoldsNothingElseUp()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        SyncRun run = await account.SyncAsync(Good + "SUB-8,NP-100,Team Plan,JPY,10,2026-05-01,,yes,,,INV-8,2026-05-01,,10.50,\n");

        Assert.Equal((1, "6 created, 0 updated, 0 equal already; rows left out: 0, records refused: 1"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(["line 4: INV-8: amountTotal has more decimals than JPY has"], run.Complaints);
    }

    [Fact]
    public async Task StoppedRunLeavesWhatIsDoneAndTheNextGoesOn()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Good, "--dry-run");
        using var cancellation = new CancellationTokenSource();
        SyncRun stopped = await account.SyncAgainAsync(new CancellingWriter("licenses done", cancellation), cancellationToken: cancellation.Token);

        Assert.Equal(1, stopped.ExitCode);
        Assert.EndsWith("Stopped. 2 created and 0 updated of 5 to write; run it again to go on: what is done already is not written twice.", stopped.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(["/licenses"], account.Writes.Select(static write => write.Path));

        SyncRun next = await account.SyncAgainAsync(new StringWriter());
        Assert.Equal((0, "3 created, 0 updated, 2 equal already"), (next.ExitCode, next.Output.Trim()));
    }

    [Fact]
    public async Task ProgressOnATerminalIsOneLineThatChanges()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Good, "--dry-run");

        string watched = (await account.SyncAgainAsync(new StringWriter(), isTerminal: true)).Error;
        string redirected = (await account.SyncAgainAsync(new StringWriter())).Error;

        Assert.Contains("\rwriting licenses: 0 of 2\rlicenses done: 2 of 2", watched, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', redirected.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Contains("read 3 companies, 2 of them in the file", redirected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "has no column subscription_id, account_id, plan, currency, mrr, start")]
    [InlineData("", "has no column subscription_id")]
    [InlineData("subscription_id,account_id,plan,currency,mrr,start,auto_renews,cancel_reason,invoice_id,invoice_date,invoice_amount\n", "has no column end, cancelled_on, invoice_due, invoice_paid_on")]
    public async Task FileThatIsNoExportIsRefusedAsAWhole(string content, string told)
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        SyncRun run = await account.SyncFileAsync(Encoding.UTF8.GetBytes(content));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(account.Emulator.Journal.Entries);
    }

    [Fact]
    public async Task FileInAnotherEncodingIsRefusedAsAWhole()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        SyncRun run = await account.SyncFileAsync([.. Encoding.UTF8.GetBytes(SyncedAccount.Header), .. Encoding.Latin1.GetBytes("SUB-1,NP-100,Größe")]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set PLANHAT_API_TOKEN", "nix.csv")]
    [InlineData("nix.csv cannot be read", "nix.csv", "--emulator")]
    [InlineData("--as-of takes a day", "nix.csv", "--as-of", "tomorrow")]
    [InlineData("--base-url takes an http", "nix.csv", "--base-url", "planhat")]
    [InlineData("See acme-billing-sync --help", "nix.csv", "--unheard-of")]
    public async Task WrongSettingsAreToldAndNothingIsTried(string told, params string[] args)
    {
        var error = new StringWriter();
        int exitCode = await BillingSyncCommand.RunAsync(args, new(new StringWriter(), error, IsTerminal: false), static _ => null);

        Assert.Equal(2, exitCode);
        Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
    }
}
