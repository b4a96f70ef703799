namespace Planhat.ToolGen.Proxy;

/// <summary>When the last requests began, so that no window of time holds more of them than allowed.</summary>
internal sealed class StartTimes(int most, TimeSpan window, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly long _origin = time.GetTimestamp();
    private readonly TimeSpan[] _ends = new TimeSpan[most];
    private int _oldest;

    /// <summary>Takes the next free start.</summary>
    /// <param name="patience">The longest wait, not negative; a start that lies further ahead is not taken.</param>
    /// <returns>How long to wait for it; zero when it is now.</returns>
    public TimeSpan Reserve(TimeSpan patience)
    {
        lock (_lock)
        {
            TimeSpan now = time.GetElapsedTime(_origin);
            TimeSpan start = _ends[_oldest] > now ? _ends[_oldest] : now;
            TimeSpan wait = start - now;
            if (wait <= patience)
            {
                _ends[_oldest] = start + window;
                _oldest = (_oldest + 1) % most;
            }

            return wait;
        }
    }
}
