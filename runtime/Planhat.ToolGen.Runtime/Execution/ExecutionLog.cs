using Microsoft.Extensions.Logging;

namespace Planhat.ToolGen.Execution;

/// <summary>What is logged about the execution of calls.</summary>
internal static partial class ExecutionLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The tool {Tool} failed unexpectedly.")]
    public static partial void FailedUnexpectedly(ILogger logger, string tool, Exception exception);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A progress notification could not be sent.")]
    public static partial void ProgressNotSent(ILogger logger, Exception exception);
}
