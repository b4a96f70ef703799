using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.CustomFields;

public sealed class CustomFieldCacheTests : IDisposable
{
    private static readonly CustomFieldSet First = StubFields.Named("First");
    private static readonly CustomFieldSet Second = StubFields.Named("Second");

    private readonly SteppedClock _clock = new();
    private readonly StubFields _source = new();
    private readonly CustomFieldCache _cache;

    public CustomFieldCacheTests() => _cache = new CustomFieldCache(_source, new CustomFieldCacheOptions { TimeProvider = _clock });

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task NothingIsReadBeforeSomeoneAsks()
    {
        _cache.Invalidate();
        Assert.Null(_cache.Current);
        Assert.Equal(0, _source.Count);
        await Read(First);
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task EverybodyWaitsForTheSameReading()
    {
        Task<CustomFieldSet>[] waiting = [.. Enumerable.Range(0, 8).Select(_ => _cache.ReadAsync(CancellationToken.None))];
        (await _source.NextAsync()).SetResult(First);
        Assert.All(await Task.WhenAll(waiting), static set => Assert.Same(First, set));
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task DefinitionsAreKeptForTheirTimeToLive()
    {
        await Read(First);
        _clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Same(First, await _cache.ReadAsync(CancellationToken.None));
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task PastTheirTimeTheyAreUsedWhileTheyAreReadAgain()
    {
        await Read(First);
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Same(First, await _cache.ReadAsync(CancellationToken.None));
        Assert.Same(First, await _cache.ReadAsync(CancellationToken.None));
        Task changed = Changed();
        (await _source.NextAsync()).SetResult(Second);
        await changed;
        Assert.Same(Second, await _cache.ReadAsync(CancellationToken.None));
        Assert.Equal(2, _source.Count);
    }

    [Fact]
    public async Task AfterAChangeNobodyGetsWhatWasReadBefore()
    {
        await Read(First);
        _cache.Invalidate();
        Assert.Null(_cache.Current);
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        (await _source.NextAsync()).SetResult(Second);
        Assert.Same(Second, await waiting);
    }

    [Fact]
    public async Task AReadingThatBeganBeforeAChangeIsRepeatedForAllWhoWait()
    {
        Task<CustomFieldSet> early = _cache.ReadAsync(CancellationToken.None);
        TaskCompletionSource<CustomFieldSet> begunBefore = await _source.NextAsync();
        _cache.Invalidate();
        Task<CustomFieldSet> late = _cache.ReadAsync(CancellationToken.None);
        begunBefore.SetResult(First);
        (await _source.NextAsync()).SetResult(Second);
        Assert.Same(Second, await late);
        Assert.Same(Second, await early);
    }

    [Fact]
    public async Task AChangeIsAnnouncedOnlyWhenTheContentDiffers()
    {
        int changes = 0;
        _cache.Changed += (_, _) => changes++;
        await Read(First);
        Assert.Equal(1, changes);

        await ReadAgain(StubFields.Named("First"));
        Assert.Equal(1, changes);
        Assert.Same(First, _cache.Current);

        await ReadAgain(Second);
        Assert.Equal(2, changes);
    }

    [Fact]
    public async Task ACallerThatGivesUpDoesNotEndTheReading()
    {
        using var impatience = new CancellationTokenSource();
        Task<CustomFieldSet> impatient = _cache.ReadAsync(impatience.Token);
        Task<CustomFieldSet> patient = _cache.ReadAsync(CancellationToken.None);
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        reading.SetResult(First);
        Assert.Same(First, await patient);
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task ARefusalIsRememberedForAMinute()
    {
        await ReadRefused();
        _clock.Advance(TimeSpan.FromSeconds(59));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => _cache.ReadAsync(CancellationToken.None));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => _cache.ReadNewerAsync(TimeSpan.Zero, CancellationToken.None));
        Assert.Equal(1, _source.Count);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await Read(First);
        Assert.Equal(2, _source.Count);
    }

    [Fact]
    public async Task OldDefinitionsAreUsedWhileNewOnesAreRefused()
    {
        await Read(First);
        _clock.Advance(TimeSpan.FromMinutes(5));
        Task<CustomFieldSet> newer = _cache.ReadNewerAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("No."));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => newer);
        Assert.Same(First, await _cache.ReadAsync(CancellationToken.None));
        Assert.Equal(2, _source.Count);
    }

    [Fact]
    public async Task NewEnoughDefinitionsAreNotReadAgain()
    {
        await Read(First);
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Same(First, await _cache.ReadNewerAsync(TimeSpan.FromSeconds(10), CancellationToken.None));
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task ASourceThatThrowsAnythingMakesThemUnavailable()
    {
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetException(new InvalidOperationException("secret"));
        CustomFieldsUnavailableException exception = await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => waiting);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AListenerThatThrowsHarmsNobody()
    {
        _cache.Changed += static (_, _) => throw new InvalidOperationException();
        Assert.Same(First, await Read(First));
    }

    [Fact]
    public async Task DefinitionsThatCanBeUsedAgainAreAnnouncedAlthoughTheyAreTheSame()
    {
        int changes = 0;
        await Read(First);
        _cache.Changed += (_, _) => changes++;
        _cache.Invalidate();
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 503."));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => _cache.ReadAsync(CancellationToken.None));

        _clock.Advance(TimeSpan.FromMinutes(2));
        await Read(StubFields.Named("First"));
        Assert.Equal(1, changes);
        Assert.Same(First, _cache.Current);
    }

    [Fact]
    public async Task DisposingEndsTheReading()
    {
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        TaskCompletionSource<CustomFieldSet> reading = await _source.NextAsync();
        _cache.Dispose();
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => waiting);
        Assert.True(reading.Task.IsCanceled);
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => _cache.ReadAsync(CancellationToken.None));
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task TheRemainingLifeRunsDown()
    {
        Assert.Equal(TimeSpan.Zero, _cache.RemainingLife);
        await Read(First);
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(TimeSpan.FromMinutes(3), _cache.RemainingLife);
        _clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(TimeSpan.Zero, _cache.RemainingLife);
    }

    private async Task<CustomFieldSet> Read(CustomFieldSet set)
    {
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetResult(set);
        return await waiting;
    }

    private async Task ReadAgain(CustomFieldSet set)
    {
        _clock.Advance(TimeSpan.FromSeconds(1));
        Task<CustomFieldSet> waiting = _cache.ReadNewerAsync(TimeSpan.Zero, CancellationToken.None);
        (await _source.NextAsync()).SetResult(set);
        await waiting;
    }

    private async Task ReadRefused()
    {
        Task<CustomFieldSet> waiting = _cache.ReadAsync(CancellationToken.None);
        (await _source.NextAsync()).SetException(new CustomFieldsUnavailableException("Planhat answered 403."));
        await Assert.ThrowsAsync<CustomFieldsUnavailableException>(() => waiting);
    }

    private Task Changed()
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _cache.Changed += (_, _) => changed.TrySetResult();
        return changed.Task;
    }
}
