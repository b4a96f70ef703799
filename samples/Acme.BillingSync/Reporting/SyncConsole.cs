namespace Acme.BillingSync.Reporting;

/// <summary>Where the command speaks.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Refusals, warnings and progress.</param>
/// <param name="IsTerminal">Whether somebody watches <paramref name="Error"/>, so that a line may be written over.</param>
internal sealed record SyncConsole(TextWriter Output, TextWriter Error, bool IsTerminal)
{
    /// <summary>The process's own.</summary>
    public static SyncConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Says why nothing is tried.</summary>
    public Task RefuseAsync(string message) => Error.WriteLineAsync($"acme-billing-sync: {message}");
}
