namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>A clock that stands still; its timers fire when the test says so.</summary>
internal sealed class FrozenClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<FrozenTimer> _timers = [];

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FrozenTimer(callback, state);
        lock (_timers)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void FireTimers()
    {
        FrozenTimer[] timers;
        lock (_timers)
        {
            timers = [.. _timers];
        }

        foreach (FrozenTimer timer in timers)
        {
            timer.Fire();
        }
    }

    private sealed class FrozenTimer(TimerCallback callback, object? state) : ITimer
    {
        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
