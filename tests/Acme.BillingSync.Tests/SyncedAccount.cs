using System.Text;
using Acme.BillingSync.Reporting;
using Planhat.ToolGen.Emulator;
using Planhat.ToolGen.Emulator.Hosting;
using Planhat.ToolGen.Proxy;
using Planhat.Tools;

namespace Acme.BillingSync.Tests;

/// <summary>An account with three companies behind a real server, a billing export in a file, and the command that syncs them.</summary>
internal sealed class SyncedAccount : IAsyncDisposable
{
    public const string Header =
        "subscription_id,account_id,plan,currency,mrr,start,end,auto_renews,cancelled_on,cancel_reason,invoice_id,invoice_date,invoice_due,invoice_amount,invoice_paid_on\n";

    private static readonly string[] Today = ["--as-of", "2026-06-30"];

    private readonly EmulatorServer _server;
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");

    private SyncedAccount(PlanhatEmulator emulator, EmulatorServer server)
    {
        Emulator = emulator;
        _server = server;
        Planhat = new PlanhatClient(new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(EmulatorOptions.DefaultApiToken),
            BaseUrls = new Dictionary<string, Uri>(StringComparer.Ordinal) { ["main"] = server.Address },
        });
    }

    public PlanhatEmulator Emulator { get; }

    public PlanhatClient Planhat { get; }

    /// <summary>The requests that write, since the journal was cleared.</summary>
    public IReadOnlyList<JournalEntry> Writes => [.. Emulator.Journal.Entries.Where(static entry => entry.Method != "GET")];

    public static async Task<SyncedAccount> CreateAsync()
    {
        var emulator = new PlanhatEmulator(new EmulatorOptions { Seed = Seed.Empty });
        var account = new SyncedAccount(emulator, await EmulatorServer.StartAsync(emulator));
        await account.Planhat.Companies.UpsertAsync(
        [
            new() { Name = "Nordholm Paper", ExternalId = "NP-100" },
            new() { Name = "Harbour & Sons", ExternalId = "harbour/sons 1" },
            new() { Name = "Sakura Foods", ExternalId = "SF-3" },
        ]);
        return account;
    }

    /// <summary>Puts rows below the usual header into the file, and syncs it.</summary>
    public Task<SyncRun> SyncAsync(string rows, params string[] flags) => SyncFileAsync(Encoding.UTF8.GetBytes(Header + rows), [.. Today, .. flags]);

    /// <summary>The same as of another day.</summary>
    public Task<SyncRun> SyncOnAsync(string day, string rows) => SyncFileAsync(Encoding.UTF8.GetBytes(Header + rows), "--as-of", day);

    /// <summary>Puts bytes into the file, and syncs it.</summary>
    public async Task<SyncRun> SyncFileAsync(byte[] content, params string[] flags)
    {
        await File.WriteAllBytesAsync(_file, content);
        Emulator.Journal.Clear();
        return await RunAsync([_file, "--base-url", _server.Address.AbsoluteUri, .. flags], new StringWriter(), isTerminal: false);
    }

    /// <summary>Syncs the file once more, as somebody who watches it.</summary>
    public Task<SyncRun> SyncAgainAsync(StringWriter error, bool isTerminal = false, CancellationToken cancellationToken = default)
    {
        Emulator.Journal.Clear();
        return RunAsync([_file, "--base-url", _server.Address.AbsoluteUri, .. Today], error, isTerminal, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _server.DisposeAsync();
    }

    private static async Task<SyncRun> RunAsync(string[] args, StringWriter error, bool isTerminal, CancellationToken cancellationToken = default)
    {
        var output = new StringWriter();
        int exitCode = await BillingSyncCommand.RunAsync(
            args, new SyncConsole(output, error, isTerminal), static name => name == "PLANHAT_API_TOKEN" ? EmulatorOptions.DefaultApiToken : null, cancellationToken);
        return new SyncRun(exitCode, output.ToString(), error.ToString());
    }
}
