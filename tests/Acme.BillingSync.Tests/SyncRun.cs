namespace Acme.BillingSync.Tests;

/// <summary>What a run of the command came to.</summary>
internal sealed record SyncRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines about rows and records that are wrong.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line.StartsWith("line ", StringComparison.Ordinal)).Select(static line => line.TrimEnd('\r'))];
}
