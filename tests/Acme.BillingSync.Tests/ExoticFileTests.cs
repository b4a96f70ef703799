using System.Globalization;
using System.Text;
using Planhat.Tools;

namespace Acme.BillingSync.Tests;

/// <summary>Exports as billing systems and spreadsheets write them.</summary>
public sealed class ExoticFileTests
{
    private const string Columns = "Invoice_Amount;PLAN;account_id;Invoice_Date;currency;mrr; start ;subscription_id;invoice_id;comment;END;auto_renews;cancelled_on;cancel_reason;invoice_due;invoice_paid_on";

    [Fact]
    public async Task SpreadsheetsWithMarkSemicolonsQuotesAndLineBreaksAreRead()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        string text = Columns + "\r\n"
            + "10.00;\"Plan \"\"Größe; 😀\"\"\r\nsecond line\";harbour/sons 1;2026-05-01;eur; 10.00 ;2026-05-01;\" SUB 1 \";INV;, , ,;;;;;;\r\n"
            + ";;;;;;;;;;;;;;;\r\n"
            + "-2.50;Plan;NP-100;2026-05-01;EUR;1;2026-05-01;000123;000123;;;;;;;\r\n";

        SyncRun run = await account.SyncFileAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal((0, string.Empty), (run.ExitCode, string.Join('\n', run.Complaints)));
        Dictionary<string, LicenseRecord> licenses = await account.Planhat.Licenses.ListAsync().ToDictionaryAsync(static license => license.ExternalId!);
        Assert.Equal(["000123", "SUB 1"], licenses.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Plan \"Größe; 😀\"\r\nsecond line", licenses["SUB 1"].Product);
        Assert.Equal(-2.5m, (await account.Planhat.Invoices.GetAsync("extid-000123")).AmountTotal);
        await account.SyncFileAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        Assert.Empty(account.Writes);
    }

    [Fact]
    public async Task WhateverAnExportHoldsASecondRunWritesNothing()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        for (int seed = 0; seed < 25; seed++)
        {
            string rows = new RandomExport(seed).Rows();
            SyncRun first = await account.SyncAsync(rows);
            Assert.True(first.ExitCode == 0, $"seed {seed}: {first.Output}{first.Error}\n{rows}");

            SyncRun second = await account.SyncAsync(rows);

            Assert.True(account.Writes.Count == 0, $"seed {seed} wrote {string.Join('\n', account.Writes.Select(static write => write.Body))}\n{rows}");
            Assert.StartsWith("0 created, 0 updated, ", second.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task LargeExportGoesInFewRequests()
    {
        await using SyncedAccount account = await SyncedAccount.CreateAsync();
        string rows = string.Concat(Enumerable.Range(0, 1_200).Select(static number => string.Create(
            CultureInfo.InvariantCulture, $"SUB-{number},NP-100,Team Plan,EUR,{number}.25,2026-01-01,,yes,,,INV-{number},2026-01-01,,{number}.25,\n")));

        SyncRun run = await account.SyncAsync(rows);

        Assert.Equal((0, "2400 created, 0 updated, 0 equal already"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(6, account.Writes.Count);
        await account.SyncAsync(rows);
        Assert.Empty(account.Writes);
    }
}
