using Microsoft.Extensions.Logging;

namespace Planhat.ToolGen.Execution;

/// <summary>What is logged about the execution of calls.</summary>
internal static partial class ExecutionLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The tool {Tool} failed unexpectedly.")]
    public static partial void FailedUnexpectedly(ILogger logger, string tool, Exception exception);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A progress notification could not be sent.")]
    public static partial void ProgressNotSent(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Reason} Custom fields are not checked until the definitions can be read.")]
    public static partial void CustomFieldsUnavailable(ILogger logger, string reason, Exception? exception);

    [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "A listener to changes of the custom fields failed.")]
    public static partial void CustomFieldsListenerFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "An interceptor of the tool {Tool} failed.")]
    public static partial void InterceptorFailed(ILogger logger, string tool, Exception exception);
}
