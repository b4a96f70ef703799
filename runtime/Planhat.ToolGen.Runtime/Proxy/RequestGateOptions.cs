namespace Planhat.ToolGen.Proxy;

/// <summary>How much a request gate lets through. The defaults are Planhat's hard limits.</summary>
public sealed class RequestGateOptions
{
    /// <summary>Most requests begun within any one second; 1 to 10,000, default 150.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int RequestsPerSecond
    {
        get;
        init => field = Checked(value);
    } = 150;

    /// <summary>Most requests under way at the same time; 1 to 10,000, default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxParallel
    {
        get;
        init => field = Checked(value);
    } = 50;

    /// <summary>The longest a request waits for its turn; zero to one minute, default one second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public TimeSpan MaxWait
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromMinutes(1));
            field = value;
        }
    } = TimeSpan.FromSeconds(1);

    private static int Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000);
        return value;
    }
}
