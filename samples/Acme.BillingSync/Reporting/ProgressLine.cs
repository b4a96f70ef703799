namespace Acme.BillingSync.Reporting;

/// <summary>Tells how far the sync is: on a terminal in one line that changes, elsewhere in a line for each step that is done.</summary>
/// <param name="output">Takes the lines.</param>
/// <param name="isTerminal">Whether a line may be written over.</param>
internal sealed class ProgressLine(TextWriter output, bool isTerminal)
{
    private int _shown;

    /// <summary>Shows where a step is.</summary>
    public async Task ShowAsync(string text)
    {
        if (isTerminal)
        {
            await output.WriteAsync($"\r{text.PadRight(_shown)}");
            await output.FlushAsync();
            _shown = text.Length;
        }
    }

    /// <summary>Shows what a step came to.</summary>
    public async Task DoneAsync(string text)
    {
        await output.WriteLineAsync(isTerminal ? $"\r{text.PadRight(_shown)}" : text);
        _shown = 0;
    }

    /// <summary>Leaves the line, so that something else can be written below it.</summary>
    public async Task LeaveAsync()
    {
        if (_shown > 0)
        {
            await output.WriteLineAsync();
            _shown = 0;
        }
    }
}
