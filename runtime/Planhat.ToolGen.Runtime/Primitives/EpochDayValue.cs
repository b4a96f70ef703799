using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A calendar day, given as <c>YYYY-MM-DD</c> and sent as the number of days since 1970-01-01.</summary>
public static class EpochDayValue
{
    /// <summary>Binds a day; an RFC 3339 date-time is taken where it is the same day in UTC.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>Midnight UTC of the day; null when it is null or was refused.</returns>
    public static DateTimeOffset? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        if (argument.TryTakeNull(target) || DayArgument.Read(ref argument, Calendar.FromEpochDay) is not { } day)
        {
            return null;
        }

        target.WriteNumber(Calendar.EpochDay(day));
        return Calendar.Midnight(day);
    }
}
