using System.Globalization;
using System.Text;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Reference;

/// <summary>The reference of all tools as one Markdown document, grouped by model.</summary>
internal sealed class ToolReference(ToolCatalog catalog)
{
    private const string Introduction = """
        # Tools

        Every tool of the catalog, grouped by model: what it does, what it takes, what comes back, and one call with its answer.
        The examples were run on the emulator. Of a list only the first record is shown.

        A test keeps this page true; `UPDATE_SNAPSHOTS=1 dotnet test tests/Planhat.Tools.Tests` rewrites it.

        """;

    /// <summary>Writes the document; the examples are run on the way.</summary>
    public async Task<string> WriteAsync()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        IGrouping<ModelDescription, PlanhatTool>[] models =
        [
            .. catalog.Tools.GroupBy(static tool => tool.Model).OrderBy(static model => model.Key.Name, StringComparer.Ordinal),
        ];
        WriteContents(page, models);
        WriteWords(page, "Presets", catalog.Api.Presets, static (tool, preset) => tool.Presets.Contains(preset, StringComparer.Ordinal));
        WriteWords(page, "Tags", catalog.Api.Tags, static (tool, tag) => tool.Tags.Contains(tag, StringComparer.Ordinal));
        foreach (IGrouping<ModelDescription, PlanhatTool> model in models)
        {
            page.Append($"\n## {Heading(model.Key)}\n");
            foreach (PlanhatTool tool in model.OrderBy(static tool => tool.Method).ThenBy(static tool => tool.Name, StringComparer.Ordinal))
            {
                ToolSection.Write(page, tool, await ToolExample.RunAsync(tool));
            }
        }

        return page.ToString();
    }

    private static void WriteContents(StringBuilder page, IEnumerable<IGrouping<ModelDescription, PlanhatTool>> models)
    {
        page.Append("\n| model | path | tools |\n|---|---|---|\n");
        foreach (IGrouping<ModelDescription, PlanhatTool> model in models)
        {
            string heading = Heading(model.Key);
            page.Append($"| [{heading}](#{Anchor(heading)}) | `{model.Key.Path}` | {string.Join(", ", model.Select(static tool => tool.Method).Order().Select(static method => $"{method}".ToLowerInvariant()))} |\n");
        }
    }

    private void WriteWords(StringBuilder page, string heading, IReadOnlyDictionary<string, string> words, Func<PlanhatTool, string, bool> bears)
    {
        page.Append($"\n## {heading}\n\n| name | tools | meaning |\n|---|---|---|\n");
        foreach ((string word, string meaning) in words.OrderBy(static word => word.Key, StringComparer.Ordinal))
        {
            string count = catalog.Tools.Count(tool => bears(tool, word)).ToString(CultureInfo.InvariantCulture);
            page.Append($"| `{word}` | {count} | {MarkdownText.Cell(meaning)} |\n");
        }
    }

    private static string Heading(ModelDescription model) => $"{char.ToUpperInvariant(model.Title[0])}{model.Title[1..]}";

    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');
}
