using Planhat.ToolGen.Execution;

namespace Planhat.ToolGen.CustomFields;

/// <summary>Keeps the custom fields of one account; any number of executors may share it.</summary>
/// <remarks>
/// At most one reading is under way, whoever waits for it; a caller that gives up does not end it.
/// Definitions past their time are used while they are read again.
/// </remarks>
public sealed class CustomFieldCache : ICustomFieldSource, IDisposable
{
    /// <summary>How long anything of ours waits for definitions at most.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopToken;
    private readonly ICustomFieldSource _source;
    private readonly CustomFieldCacheOptions _options;
    private readonly CustomFieldListeners _listeners = new();

    // Read without the lock. Null as well when the account's fields changed since they were read.
    private volatile CachedFields? _usable;
    private CustomFieldSet? _last;
    private CachedFailure? _failure;
    private Task<CustomFieldReading>? _reading;
    private long _generation;

    /// <summary>Keeps what a source reads.</summary>
    /// <param name="source">Where the definitions come from.</param>
    /// <param name="options">How long they are kept; null for the defaults.</param>
    public CustomFieldCache(ICustomFieldSource source, CustomFieldCacheOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _options = options ?? new CustomFieldCacheOptions();
        _stopToken = _stop.Token;
    }

    /// <summary>
    /// Raised after definitions were read that differ from those before, or when there were none that could be used; the first ones do, too.
    /// </summary>
    /// <remarks>Raised by whatever thread did the reading.</remarks>
    public event EventHandler? Changed;

    /// <summary>The definitions that were read last, however old; null when there are none that may be used.</summary>
    public CustomFieldSet? Current => _usable?.Set;

    /// <summary>How long until the definitions may be others than <see cref="Current"/>; zero when that is null or past its time.</summary>
    public TimeSpan RemainingLife
    {
        get
        {
            TimeSpan left = _usable is { } known ? _options.TimeToLive - AgeOf(known.ReadAt) : TimeSpan.Zero;
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>The definitions, unless they are past their time.</summary>
    internal CustomFieldSet? Fresh => _usable is { } known && AgeOf(known.ReadAt) < _options.TimeToLive ? known.Set : null;

    /// <summary>Listeners that are remembered.</summary>
    internal int ListenerCount => _listeners.Count;

    private bool HasJustFailed => _failure is { } failure && failure.Generation == _generation && AgeOf(failure.At) < _options.FailureTimeToLive;

    /// <summary>The definitions, from memory where they are there.</summary>
    /// <inheritdoc/>
    public async Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken) => (await Ask().WaitAsync(cancellationToken)).Take();

    /// <summary>Definitions of at most a certain age; older ones are read again first.</summary>
    /// <param name="age">The greatest age.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="CustomFieldsUnavailableException">They cannot be read now.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CustomFieldSet> ReadNewerAsync(TimeSpan age, CancellationToken cancellationToken) =>
        (await AskNewer(age).WaitAsync(cancellationToken)).Take();

    /// <summary>The definitions, or why there are none; waits no longer than <see cref="Patience"/>.</summary>
    internal Task<CustomFieldReading> WaitAsync(CancellationToken cancellationToken) => PatientlyAsync(Ask(), cancellationToken);

    /// <summary>Definitions of at most a certain age, or why there are none; waits no longer than <see cref="Patience"/>.</summary>
    internal Task<CustomFieldReading> WaitNewerAsync(TimeSpan age, CancellationToken cancellationToken) => PatientlyAsync(AskNewer(age), cancellationToken);

    /// <summary>Tells somebody of changes who is not kept alive by that.</summary>
    internal void Listen(ICustomFieldListener listener) => _listeners.Add(listener);

    /// <summary>Says that the account's fields may have changed: whoever asks from now on does not get what was read before.</summary>
    public void Invalidate()
    {
        lock (_lock)
        {
            bool wasAsked = _last is not null || _failure is not null || _reading is not null;
            _generation++;
            _usable = null;
            if (wasAsked)
            {
                _ = Read();
            }
        }
    }

    /// <summary>Ends a reading that is under way; nothing is read afterwards.</summary>
    public void Dispose()
    {
        if (!_stopToken.IsCancellationRequested)
        {
            _stop.Cancel();
            _stop.Dispose();
        }
    }

    // The reading never fails, so nobody has to look after it once the waiting was given up.
    private async Task<CustomFieldReading> PatientlyAsync(Task<CustomFieldReading> reading, CancellationToken cancellationToken)
    {
        try
        {
            return await reading.WaitAsync(Patience, _options.TimeProvider, cancellationToken);
        }
        catch (TimeoutException)
        {
            return CustomFieldReading.Failed($"The custom field definitions did not come within {Patience.TotalSeconds:0} seconds.");
        }
    }

    private Task<CustomFieldReading> Ask()
    {
        lock (_lock)
        {
            if (_usable is not { } known)
            {
                return HasJustFailed ? Task.FromResult(_failure!.Outcome) : Read();
            }

            if (AgeOf(known.ReadAt) >= _options.TimeToLive && !HasJustFailed)
            {
                _ = Read();
            }

            return known.Outcome;
        }
    }

    private Task<CustomFieldReading> AskNewer(TimeSpan age)
    {
        lock (_lock)
        {
            if (_usable is { } known && AgeOf(known.ReadAt) <= age)
            {
                return known.Outcome;
            }

            return HasJustFailed ? Task.FromResult(_failure!.Outcome) : Read();
        }
    }

    // Called under the lock.
    private Task<CustomFieldReading> Read() => _reading ??= Start();

    // The reading is nobody's own: what belongs to the call that came first must not flow into it.
    private Task<CustomFieldReading> Start()
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(ReadAndTellAsync);
        }

        using AsyncFlowControl _ = ExecutionContext.SuppressFlow();
        return Task.Run(ReadAndTellAsync);
    }

    private async Task<CustomFieldReading> ReadAndTellAsync()
    {
        CustomFieldReading outcome;
        bool isNews;
        try
        {
            (outcome, isNews) = await ReadUntilCurrentAsync();
        }
        catch (Exception exception)
        {
            outcome = CustomFieldReading.Unforeseen(exception);
            isNews = false;
            lock (_lock)
            {
                _reading = null;
            }
        }

        Tell(outcome, isNews);
        return outcome;
    }

    // What was asked for before a change of the fields is asked for again after it.
    private async Task<(CustomFieldReading Outcome, bool IsNews)> ReadUntilCurrentAsync()
    {
        while (true)
        {
            long generation = Interlocked.Read(ref _generation);
            long readAt = _options.TimeProvider.GetTimestamp();
            CustomFieldReading outcome = await CustomFieldReading.OfAsync(_source, _stopToken);
            lock (_lock)
            {
                if (generation != _generation && !_stopToken.IsCancellationRequested)
                {
                    continue;
                }

                bool isNews = Keep(outcome, readAt);
                _reading = null;
                return (outcome, isNews);
            }
        }
    }

    private bool Keep(CustomFieldReading outcome, long readAt)
    {
        if (outcome.Set is not { } set)
        {
            _failure = new CachedFailure(outcome, _generation, _options.TimeProvider.GetTimestamp());
            return false;
        }

        // The same object for the same content keeps what was made from it.
        bool isOther = _last?.Version != set.Version;
        bool isNews = isOther || _usable is null;
        _last = isOther ? set : _last!;
        _usable = new CachedFields(_last, Task.FromResult(CustomFieldReading.Of(_last)), readAt);
        _failure = null;
        return isNews;
    }

    // Whoever waits for the definitions is not to suffer from a listener or a log.
    private void Tell(CustomFieldReading outcome, bool isNews)
    {
        try
        {
            if (outcome.Problem is { } problem && !_stopToken.IsCancellationRequested)
            {
                ExecutionLog.CustomFieldsUnavailable(_options.Logger, problem, outcome.Cause);
            }

            if (isNews)
            {
                TellListeners();
            }
        }
        catch (Exception)
        {
            // A log that fails has nowhere to say so.
        }
    }

    private void TellListeners()
    {
        IEnumerable<Action> listeners = _listeners.Living().Select(static listener => (Action)listener.OnChanged).Prepend(() => Changed?.Invoke(this, EventArgs.Empty));
        foreach (Action listener in listeners)
        {
            try
            {
                listener();
            }
            catch (Exception exception)
            {
                ExecutionLog.CustomFieldsListenerFailed(_options.Logger, exception);
            }
        }
    }

    private TimeSpan AgeOf(long timestamp) => _options.TimeProvider.GetElapsedTime(timestamp);

    private sealed record CachedFields(CustomFieldSet Set, Task<CustomFieldReading> Outcome, long ReadAt);

    private sealed record CachedFailure(CustomFieldReading Outcome, long Generation, long At);
}
