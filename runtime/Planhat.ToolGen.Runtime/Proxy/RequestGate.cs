using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Planhat.ToolGen.Proxy;

/// <summary>Lets requests to one account through no faster, and no more of them at a time, than Planhat takes.</summary>
/// <remarks>Thread-safe. Make one per Planhat account and give it to every connection to that account.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore holds nothing to dispose of: its wait handle is never asked for.")]
public sealed class RequestGate
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly RequestGateOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _places;
    private readonly StartTimes _starts;

    /// <summary>Opens a gate.</summary>
    /// <param name="options">How much it lets through; null for the defaults.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public RequestGate(RequestGateOptions? options = null, TimeProvider? time = null)
    {
        _options = options ?? new RequestGateOptions();
        _time = time ?? TimeProvider.System;
        _places = new SemaphoreSlim(_options.MaxParallel);
        _starts = new StartTimes(_options.RequestsPerSecond, Second, _time);
    }

    /// <summary>Waits for the turn of a request; call <see cref="Leave"/> once its answer is there.</summary>
    /// <exception cref="PlanhatUnavailableException">The turn does not come within the longest wait.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    internal async Task EnterAsync(CancellationToken cancellationToken)
    {
        long arrival = _time.GetTimestamp();
        await TakePlaceAsync(cancellationToken);
        try
        {
            TimeSpan left = _options.MaxWait - _time.GetElapsedTime(arrival);
            await WaitForStartAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancellationToken);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Makes room for the next request.</summary>
    internal void Leave() => _places.Release();

    private async Task TakePlaceAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_places.Wait(TimeSpan.Zero, CancellationToken.None))
        {
            return;
        }

        using var patience = new CancellationTokenSource(_options.MaxWait, _time);
        using CancellationTokenRegistration cancellation = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), patience);
        try
        {
            await _places.WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Refusal($"{Were(_options.MaxParallel)} under way for a while", Second);
        }
    }

    private async Task WaitForStartAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        TimeSpan wait = _starts.Reserve(patience);
        if (wait > patience)
        {
            throw Refusal($"{Were(_options.RequestsPerSecond)} sent within one second", wait);
        }

        // Timers count whole milliseconds and may fire a little early: a request must not start before its time.
        long begin = _time.GetTimestamp();
        for (TimeSpan left = wait; left > TimeSpan.Zero; left = wait - _time.GetElapsedTime(begin))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), _time, cancellationToken);
        }
    }

    private static string Were(int requests) => requests == 1 ? "1 request was" : string.Create(CultureInfo.InvariantCulture, $"{requests} requests were");

    private static PlanhatUnavailableException Refusal(string reason, TimeSpan wait)
    {
        long seconds = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds));
        return new PlanhatUnavailableException(
            PlanhatFailureKind.Gated,
            $"This server holds requests to this Planhat account back: {reason}, and no more are let through. The request was not sent.")
        {
            RetryAfter = seconds,
        };
    }
}
