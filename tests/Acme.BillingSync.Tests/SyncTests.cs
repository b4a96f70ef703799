using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator;
using Planhat.Tools;

namespace Acme.BillingSync.Tests;

/// <summary>What is written, over HTTP.</summary>
public sealed class SyncTests
{
    private const string Rows = """
        SUB-1,NP-100,Team Plan,EUR,300.00,2026-01-01,2026-12-31,yes,,,INV-1,2026-01-01,2026-01-31,3600.00,2026-01-20
        SUB-2,harbour/sons 1,Starter Plan,EUR,95.50,2026-02-01,,no,,,INV-2,2026-06-01,2026-07-01,95.50,
        SUB-2,harbour/sons 1,Starter Plan,EUR,95.50,2026-02-01,,no,,,INV-3,2026-05-01,2026-05-31,95.50,
        SUB-3,SF-3,Team Plan,JPY,120000,2025-06-01,2026-05-31,,2026-05-31,Price,,,,,

        """;

    [Fact]
    public async Task FirstRunWritesLicensesInvoicesAndChurn()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        SyncRun run = await account.SyncAsync(Rows);

        Assert.Equal((0, "7 created, 0 updated, 0 equal already"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(["/licenses", "/invoices", "/churn"], account.Writes.Select(static write => write.Path));
        Dictionary<string, LicenseRecord> licenses = await account.Planhat.Licenses.ListAsync().ToDictionaryAsync(static license => license.ExternalId!);
        Assert.Equal((300m, "EUR", "Nordholm Paper", true, true), (licenses["SUB-1"].Mrr, licenses["SUB-1"].Currency, licenses["SUB-1"].CompanyName, licenses["SUB-1"].FixedPeriod, licenses["SUB-1"].AutoRenews));
        Assert.Equal((null, false, LicenseRenewalStatus.Ongoing), (licenses["SUB-2"].ToDate, licenses["SUB-2"].FixedPeriod, licenses["SUB-2"].RenewalStatus));
        Assert.Equal(LicenseRenewalStatus.Lost, licenses["SUB-3"].RenewalStatus);
        ChurnRecord churn = await account.Planhat.Churn.ListAsync().SingleAsync();
        Assert.Equal(("SUB-3", 1_440_000m, "JPY", "Sakura Foods"), (churn.SourceId, churn.Value, churn.Currency, churn.CompanyName));
        Assert.Equal(["Price", "Team Plan"], churn.Reasons!.Concat(churn.Products!));
        Dictionary<string, InvoiceStatus?> invoices = await account.Planhat.Invoices.ListAsync().ToDictionaryAsync(static invoice => invoice.ExtId!, static invoice => invoice.Status);
        Assert.Equal((InvoiceStatus.Paid, InvoiceStatus.Overdue), (invoices["INV-1"], invoices["INV-3"]));
    }

    [Fact]
    public async Task SecondRunWritesNothing()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);
        SyncRun run = await account.SyncAsync(Rows);

        Assert.Equal((0, "0 created, 0 updated, 7 equal already"), (run.ExitCode, run.Output.Trim()));
        Assert.Empty(account.Writes);
    }

    [Fact]
    public async Task DaysOfInvoicesAreSentAsPlanhatKeepsThem()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);

        JsonNode invoice = JsonNode.Parse(account.Writes.Single(static write => write.Path == "/invoices").Body)!.AsArray()[0]!;
        Assert.Equal((20454, 20473), (invoice["invoiceDate"]!.GetValue<int>(), invoice["paidDate"]!.GetValue<int>()));
        JsonNode license = JsonNode.Parse(account.Writes.Single(static write => write.Path == "/licenses").Body)!.AsArray()[0]!;
        Assert.StartsWith("2026-01-01T00:00:00", license["fromDate"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DryRunTellsEveryFieldAndWritesNothing()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);
        SyncRun run = await account.SyncAsync(Rows.Replace("300.00", "340.00", StringComparison.Ordinal).Replace("95.50,\n", "95.50,2026-06-15\n", StringComparison.Ordinal), "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(account.Writes);
        Assert.Contains("update license SUB-1 (line 2)\n    mrr: 300 → 340\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("paidDate: nothing → 2026-06-15", run.Output, StringComparison.Ordinal);
        Assert.Contains("status: overdue → paid", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 to write (dry run), 4 equal already", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedRowUpdatesTheChangedFieldAlone()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);
        string id = (await account.Planhat.Licenses.GetAsync("extid-SUB-1")).Id!.ToString();
        SyncRun run = await account.SyncAsync(Rows.Replace("300.00", "340.25", StringComparison.Ordinal));

        Assert.Equal((0, "0 created, 1 updated, 6 equal already"), (run.ExitCode, run.Output.Trim()));
        JsonNode sent = JsonNode.Parse(Assert.Single(account.Writes).Body)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse($$"""[{"_id":"{{id}}","mrr":340.25}]"""), sent), sent.ToJsonString());
    }

    [Theory]
    [InlineData("2026-02-01,,no", "2026-02-01,2027-01-31,no")]
    [InlineData("2026-01-01,2026-12-31,yes", "2026-01-01,,yes")]
    [InlineData("2026-01-01,2026-12-31,yes", "2027-01-01,2027-12-31,yes")]
    [InlineData("2026-01-01,2026-12-31,yes", "2025-01-01,2025-06-30,no")]
    public async Task TermMayMoveOpenAndClose(string before, string after)
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);
        string moved = Rows.Replace(before, after, StringComparison.Ordinal);

        Assert.Equal(0, (await account.SyncAsync(moved)).ExitCode);
        Assert.Single(account.Writes);
        await account.SyncAsync(moved);
        Assert.Empty(account.Writes);
        Assert.Equal(0, (await account.SyncAsync(Rows)).ExitCode);
        await account.SyncAsync(Rows);
        Assert.Empty(account.Writes);
    }

    [Fact]
    public async Task WhatPeopleAddedStays()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);
        await account.Planhat.Licenses.UpdateAsync("extid-SUB-1", new()
        {
            NoticePeriod = 30,
            FromDate = new DateTimeOffset(2026, 1, 1, 9, 30, 0, TimeSpan.Zero),
            ToDate = new DateTimeOffset(2026, 12, 31, 0, 0, 0, TimeSpan.Zero),
            RenewalStatus = LicenseRenewalStatus.Renewed,
        });
        ChurnRecord churn = await account.Planhat.Churn.ListAsync().SingleAsync();
        await account.Planhat.Churn.UpdateAsync(churn.Id!, new() { Reasons = ["Merger", "Price"], Comment = "May come back" });
        await account.SyncAsync(Rows);
        Assert.Empty(account.Writes);

        await account.SyncAsync(Rows.Replace("300.00", "310", StringComparison.Ordinal).Replace("31,Price", "31,Support", StringComparison.Ordinal));

        LicenseRecord license = await account.Planhat.Licenses.GetAsync("extid-SUB-1");
        Assert.Equal((310m, 30L, LicenseRenewalStatus.Renewed, 9), (license.Mrr, license.NoticePeriod, license.RenewalStatus, license.FromDate?.Hour));
        churn = await account.Planhat.Churn.GetAsync(churn.Id!);
        Assert.Equal(["Merger", "Price", "Support"], churn.Reasons!);
        Assert.Equal("May come back", churn.Comment);
    }

    [Fact]
    public async Task CustomFieldsStay()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.Planhat.CustomFields.CreateAsync(new() { Parent = "license", Type = "text", Name = "PO Number" });
        await account.SyncAsync(Rows);
        await account.Planhat.Licenses.UpdateAsync("extid-SUB-1", new() { Custom = { ["PO Number"] = "PO-7" } });

        await account.SyncAsync(Rows.Replace("300.00", "310", StringComparison.Ordinal));

        LicenseRecord license = await account.Planhat.Licenses.GetAsync("extid-SUB-1");
        Assert.Equal((310m, "PO-7"), (license.Mrr, license.Custom["PO Number"].Text));
    }

    [Fact]
    public async Task CancellationCountsFromItsDayOn()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        string cancelled = Rows.Replace("2026-12-31,yes,,", "2026-12-31,yes,2026-08-15,Merger", StringComparison.Ordinal);
        await account.SyncAsync(cancelled);
        Assert.Equal(LicenseRenewalStatus.Ongoing, (await account.Planhat.Licenses.GetAsync("extid-SUB-1")).RenewalStatus);

        SyncRun later = await account.SyncOnAsync("2026-08-15", cancelled);
        Assert.Equal(0, later.ExitCode);
        Assert.Equal(LicenseRenewalStatus.Lost, (await account.Planhat.Licenses.GetAsync("extid-SUB-1")).RenewalStatus);
        Assert.Equal(2, await account.Planhat.Churn.ListAsync().CountAsync());

        await account.SyncAsync(Rows);
        Assert.Equal(LicenseRenewalStatus.Ongoing, (await account.Planhat.Licenses.GetAsync("extid-SUB-1")).RenewalStatus);
    }

    [Fact]
    public async Task PaymentThatWasTakenBackOpensTheInvoice()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        await account.SyncAsync(Rows);
        string open = Rows.Replace("3600.00,2026-01-20", "3600.00,", StringComparison.Ordinal);

        Assert.Equal(0, (await account.SyncAsync(open)).ExitCode);

        InvoiceRecord invoice = await account.Planhat.Invoices.GetAsync("extid-INV-1");
        Assert.Equal((null, InvoiceStatus.Overdue), (invoice.PaidDate, invoice.Status));
        await account.SyncAsync(open);
        Assert.Empty(account.Writes);
    }

    [Theory]
    [InlineData("subscriptions.csv")]
    public async Task ExportOfTheSampleFitsTheDemoAccount(string file)
    {
        string path = Path.Combine(Repository.Root, "samples", "Acme.BillingSync", file);
        var output = new StringWriter();
        var error = new StringWriter();

        int exitCode = await BillingSyncCommand.RunAsync([path, "--emulator", "--dry-run"], new(output, error, IsTerminal: false), static _ => null);

        Assert.Equal(0, exitCode);
        Assert.Contains("create churn record VT-LIC-2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("update license NP-LIC-1", output.ToString(), StringComparison.Ordinal);
    }
}
