using Microsoft.Extensions.Logging;

namespace Planhat.Stdio.Serving;

/// <summary>Writes warnings and errors to stderr: stdout belongs to the protocol.</summary>
internal sealed class StderrLogger(TextWriter error) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            // The exception's message may repeat values of a call; its type and place do not.
            string cause = exception is null ? "" : $" {exception.GetType().FullName}{Environment.NewLine}{exception.StackTrace}";
            error.WriteLine($"planhat-mcp: {logLevel}: {formatter(state, exception)}{cause}");
        }
    }
}
