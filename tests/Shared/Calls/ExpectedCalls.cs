namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>Every tool's requests, written by hand from the published facts on Planhat's API.</summary>
/// <remarks>
/// The rows may run one after the other on the records of <see cref="PreparedRecords"/>, or each for itself.
/// The first row of a tool is its example in the reference.
/// </remarks>
internal static class ExpectedCalls
{
    /// <summary>Calls of the tools that are listed unless filtered out.</summary>
    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        .. AdminCalls.All,
        .. CustomerCalls.All,
        .. RevenueCalls.All,
        .. EngagementCalls.All,
        .. SupportCalls.All,
        .. DeliveryCalls.All,
    ];

    /// <summary>Calls of the tools that are listed only when asked for; each for itself, on records of its own.</summary>
    public static IReadOnlyList<ExpectedCall> Extended { get; } = [.. ExtendedCalls.All, .. BulkCalls.All];
}
