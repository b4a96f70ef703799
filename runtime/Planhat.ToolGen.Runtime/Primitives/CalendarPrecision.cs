namespace Planhat.ToolGen.Primitives;

/// <summary>How much a text tells of a point in time.</summary>
internal enum CalendarPrecision
{
    /// <summary>Nothing: it is spelled otherwise, or there is no such day.</summary>
    None,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A day and a time, but no zone.</summary>
    LocalTime,

    /// <summary>A moment.</summary>
    Moment,
}
