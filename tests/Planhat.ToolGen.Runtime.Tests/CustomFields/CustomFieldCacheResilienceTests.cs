using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

/// <summary>What callers, sources, logs and listeners cannot do to the cache they share.</summary>
public sealed class CustomFieldCacheResilienceTests : IDisposable
{
    private static readonly CustomFieldSet First = StubFields.Named("First");

    private readonly SteppedClock _clock = new();
    private readonly StubFields _source = new();
    private readonly CustomFieldCache _cache;

    public CustomFieldCacheResilienceTests() => _cache = new CustomFieldCache(_source, new CustomFieldCacheOptions { TimeProvider = _clock });

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task EveryoneWhoIsRefusedGetsAnExceptionOfTheirOwn()
    {
        await ReadRefused();
        var first = await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => _cache.ReadAsync(CancellationToken.None));
        var second = await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => _cache.ReadAsync(CancellationToken.None));
        Assert.Equal(first.Message, second.Message);

        // A thrown exception takes up the stack of whoever throws it again.
        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task ALogThatThrowsDoesNotEndTheCache()
    {
        using var cache = new CustomFieldCache(_source, new CustomFieldCacheOptions { TimeProvider = _clock, Logger = new ThrowingLogger() });
        Task<CustomFieldSet> refused = cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 403."));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => refused);

        _clock.Advance(TimeSpan.FromMinutes(10));
        Task<CustomFieldSet> read = cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetResult(First);
        Assert.Same(First, await read);
    }

    [Fact]
    public async Task ASourceThatReturnsNothingMakesThemUnavailable()
    {
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetResult(null!);
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => waiting);
    }

    [Fact]
    public async Task TheSharedReadingBelongsToNoCall()
    {
        var source = new ContextProbe();
        using var cache = new CustomFieldCache(source);
        source.Flowing.Value = "a call of one tenant";
        await cache.ReadAsync(CancellationToken.None);
        Assert.Equal(["none"], source.Seen);
    }

    [Fact]
    public async Task AWaitThatWasGivenUpLeavesNoExceptionThatNobodyObserves()
    {
        const string Marker = "Planhat answered 503 after everybody had left.";
        int unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved += e.Exception.ToString().Contains(Marker, StringComparison.Ordinal) ? 1 : 0;
        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            await GiveUpAsync(Marker);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.Equal(0, unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }
    }

    [Fact]
    public async Task WhoeverGaveUpIsToldWhy()
    {
        Task<CustomFieldReading> waiting = _cache.WaitAsync(CancellationToken.None);
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        _clock.Advance(CustomFieldCache.Patience);
        CustomFieldReading given = await waiting;
        Assert.Contains("3 seconds", given.Problem, StringComparison.Ordinal);

        Task<CustomFieldReading> later = _cache.WaitAsync(CancellationToken.None);
        reading.SetException(new CustomFieldsUnavailableException("Planhat answered 503."));
        CustomFieldReading outcome = await later;
        Assert.Equal("Planhat answered 503.", outcome.Problem);
    }

    [Fact]
    public void ListenersThatAreGoneAreForgotten()
    {
        for (int i = 0; i < 1_000; i++)
        {
            _cache.Listen(new Deaf());
            if (i % 100 == 0)
            {
                GC.Collect();
            }
        }

        GC.Collect();
        for (int i = 0; i < 500; i++)
        {
            _cache.Listen(new Deaf());
        }

        Assert.InRange(_cache.ListenerCount, 1, 1_000);
    }

    private async Task ReadRefused()
    {
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 403."));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => waiting);
    }

    private sealed class Deaf : ICustomFieldListener
    {
        public void OnChanged()
        {
        }
    }

    private sealed class ContextProbe : ICustomFieldSource
    {
        public AsyncLocal<string?> Flowing { get; } = new();

        public List<string> Seen { get; } = [];

        public Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken)
        {
            Seen.Add(Flowing.Value ?? "none");
            return Task.FromResult(First);
        }
    }

    private sealed class ThrowingLogger : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new IOException("The disk is full.");
    }

    // Apart, so that nothing of it is still on the stack when the garbage is collected.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task GiveUpAsync(string marker)
    {
        using FieldsAccount account = new(static _ => StubPlanhat.Answer(200, """{"_id":"65f0a1b2c3d4e5f607182801"}"""), _clock, _source);
        Task<ToolRun> call = account.WriteAsync("""{"A":1}""");
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        while (_clock.WaitingTimers == 0)
        {
            await Task.Yield();
        }

        _clock.Advance(CustomFieldCache.Patience);
        (await call).AssertSuccess();
        Task<CustomFieldSet> watching = account.Fields.ReadAsync(CancellationToken.None);
        reading.SetException(new CustomFieldsUnavailableException(marker));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => watching);
    }
}
