using Microsoft.Extensions.Logging;

namespace Planhat.Tools.Tests.Faults;

/// <summary>Takes everything that is logged, at every level, and searches it for tokens.</summary>
internal sealed class SearchedLogger : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Secrets.AssertAbsent($"{state}", "a log scope");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Secrets.AssertAbsent($"{formatter(state, exception)} {state} {exception}", "the log");
}
