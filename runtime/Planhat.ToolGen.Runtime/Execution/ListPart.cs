namespace Planhat.ToolGen.Execution;

/// <summary>The filters of one upstream request of a list: all of them, with a run of the values of the one that is walked in parts.</summary>
/// <param name="Query">The filters, percent-encoded; empty for none.</param>
/// <param name="Begin">Position of the run's first value.</param>
/// <param name="End">Position behind the run's last value; equal to <paramref name="Begin"/> where no filter is walked in parts.</param>
/// <param name="First">The run's first value, or null.</param>
/// <param name="Last">The run's last value, or null.</param>
internal sealed record ListPart(string Query, int Begin, int End, string? First, string? Last)
{
    /// <summary>The one part of a list whose filters are sent as they are.</summary>
    public static ListPart Whole(string query) => new(query, Begin: 0, End: 0, First: null, Last: null);
}
