using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>What a reader should know about a page of a list that does not hold all that was asked for.</summary>
internal static class ListHints
{
    /// <summary>The budget cut the page.</summary>
    public static string Cut(int count, int budget) =>
        $"The page was cut after {Plural.Of(count, "record")} to stay within {budget} characters. "
        + "Pass next_cursor to go on there, or name fewer `fields`.";

    /// <summary>A call makes no more requests than it did.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="scanned">Records looked at, for a list with conditions; otherwise null.</param>
    /// <param name="requests">Requests made.</param>
    public static string OutOfPages(PlanhatTool tool, long? scanned, int requests) => scanned is { } records
        ? $"The search stopped after {Plural.Of(records, "record")}. Pass next_cursor to search on{FasterBy(tool)}."
        : $"The list goes on: this call stopped after {Plural.Of(requests, "request")}. Pass next_cursor to go on there.";

    private static string FasterBy(PlanhatTool tool)
    {
        string[] filters = [.. tool.Arguments.All.Where(static name => !IsReserved(name)).Select(static name => $"`{name}`")];
        return filters.Length == 0 ? "" : $"; the tool's own filters make it faster: {string.Join(", ", filters)}";
    }

    private static bool IsReserved(string argument) =>
        argument is ReservedNames.Limit or ReservedNames.NextCursor or ReservedNames.Sort or ReservedNames.Fields or ReservedNames.Where;
}
