using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Interception;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Limits of what a call may do.</summary>
public sealed class ExecutionOptions
{
    /// <summary>The tools that may be called; null for all of the catalog, hidden ones included.</summary>
    public ToolSelection? Selection { get; init; }

    /// <summary>Most characters of JSON text in the result of a list; at least 1,000, default 40,000. A single record may exceed it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1,000.</exception>
    public int CharacterBudget
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1_000);
            field = value;
        }
    } = 40_000;

    /// <summary>Most upstream pages that a list with conditions reads in one call; at least 1, default 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int ScanPages
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 20;

    /// <summary>
    /// Knows the account's custom fields; null to read them from Planhat, where the API has any. A <see cref="CustomFieldCache"/> is used
    /// as it is, so that several executors of an account may share one; any other source gets a cache of its own.
    /// </summary>
    public ICustomFieldSource? CustomFields { get; init; }

    /// <summary>Host code around the calls; none by default.</summary>
    public ToolInterceptors Interceptors { get; init; } = new();

    /// <summary>Told of failures nobody foresaw.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}
