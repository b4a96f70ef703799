namespace Planhat.ToolGen.Proxy;

/// <summary>How often and how long a request is sent again after a failure.</summary>
/// <remarks>
/// Status 429 and a connection that could not be made repeat every request: Planhat has not processed it. Statuses 408, 500, 502, 503 and 504,
/// timeouts and broken connections repeat only what may be sent twice (<see cref="PlanhatRequest.IsRepeatable"/>). Nothing else is repeated.
/// </remarks>
public sealed class PlanhatRetryOptions
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Most attempts, the first included; 2 to 10, default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxAttempts
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10);
            field = value;
        }
    } = 3;

    /// <summary>The longest wait between two attempts; above zero, at most 10 minutes, default 20 seconds.</summary>
    /// <remarks>When Planhat asks for a longer one, its answer is given back at once.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public TimeSpan MaxDelay
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(20);

    /// <summary>How long all attempts and waits may take together; above zero, at most 10 minutes, default 45 seconds.</summary>
    /// <remarks>
    /// No attempt begins later, and one that repeats a repeatable request is ended when the time is up.
    /// The first attempt, and each of a request that must not be sent twice, has the whole <see cref="PlanhatConnectionOptions.Timeout"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public TimeSpan MaxTotalTime
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(45);

    /// <summary>Gives the random part of a wait, from 0 to below 1.</summary>
    internal Func<double> Random { get; init; } = System.Random.Shared.NextDouble;

    private static TimeSpan Checked(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Longest);
        return value;
    }
}
