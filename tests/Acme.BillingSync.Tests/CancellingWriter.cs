namespace Acme.BillingSync.Tests;

/// <summary>Stops a run as soon as it says something.</summary>
internal sealed class CancellingWriter(string trigger, CancellationTokenSource cancellation) : StringWriter
{
    public override async Task WriteLineAsync(string? value)
    {
        await base.WriteLineAsync(value);
        if (value?.StartsWith(trigger, StringComparison.Ordinal) == true)
        {
            await cancellation.CancelAsync();
        }
    }
}
