using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Stubs;

/// <summary>Walks a list by its cursors, as a client does.</summary>
internal static class ListPages
{
    /// <summary>The pages of a list, to its end.</summary>
    /// <param name="planhat">Stands in for Planhat.</param>
    /// <param name="tool">The list tool.</param>
    /// <param name="arguments">The arguments without the cursor; asked for anew for every page.</param>
    /// <param name="options">The limits.</param>
    /// <param name="between">Runs between two pages.</param>
    public static async Task<IReadOnlyList<ToolRun>> Walk(
        StubPlanhat planhat,
        PlanhatTool tool,
        Func<JsonObject> arguments,
        ExecutionOptions? options = null,
        Action<ToolRun>? between = null)
    {
        var pages = new List<ToolRun>();
        string? cursor = null;
        do
        {
            Assert.True(pages.Count < 5000, "The walk does not end.");
            JsonObject given = arguments();
            if (cursor is not null)
            {
                given["next_cursor"] = cursor;
            }

            ToolRun run = (await ToolRun.Of(planhat, tool, given.ToJsonString(), options)).AssertSuccess();
            Assert.Equal(run.Json["result"]!.AsArray().Count, (int)run.Json["result_count"]!);
            pages.Add(run);
            between?.Invoke(run);
            cursor = run.Cursor;
        }
        while (cursor is not null);

        return pages;
    }

    public static IEnumerable<string> Ids(this ToolRun run) => run.Json["result"]!.AsArray().Select(static record => (string)record!["_id"]!);

    public static IReadOnlyList<string> Ids(this IEnumerable<ToolRun> pages) => [.. pages.SelectMany(static page => page.Ids())];
}
