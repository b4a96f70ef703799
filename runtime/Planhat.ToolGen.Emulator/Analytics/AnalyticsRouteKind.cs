namespace Planhat.ToolGen.Emulator.Analytics;

/// <summary>What a request to the analytics host writes.</summary>
internal enum AnalyticsRouteKind
{
    /// <summary>One user activity.</summary>
    Activity,

    /// <summary>An array of user activities.</summary>
    Activities,

    /// <summary>One metric or an array of them.</summary>
    Metrics,

    /// <summary>One event in the form of Segment.</summary>
    Segment,
}
