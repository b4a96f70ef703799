namespace Planhat.ToolGen.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
/// <remarks>Only the time of day stands still: delays and timeouts pass as they always do.</remarks>
public sealed class TestClock : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _now;

    /// <summary>Sets the clock.</summary>
    /// <param name="now">What it shows until it is moved.</param>
    public TestClock(DateTimeOffset now) => _now = now.ToUniversalTime();

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <summary>Moves the clock.</summary>
    /// <param name="by">How far; negative to go back.</param>
    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }
}
