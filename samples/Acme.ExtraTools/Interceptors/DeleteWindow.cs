namespace Acme.ExtraTools.Interceptors;

/// <summary>When records may be deleted, times of day in UTC; by default from 08:00 to 17:00. Configured under <c>Acme:DeleteWindow</c>.</summary>
internal sealed class DeleteWindow
{
    public TimeOnly From { get; set; } = new(8, 0);

    public TimeOnly Until { get; set; } = new(17, 0);

    /// <summary>Whether a time of day lies in the window, which may span midnight; without length it is always closed.</summary>
    public bool Contains(TimeOnly time) => time.IsBetween(From, Until);
}
