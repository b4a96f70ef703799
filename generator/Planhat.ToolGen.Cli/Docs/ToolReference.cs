using System.Globalization;
using System.Text;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>The reference of the tools in Markdown: an index, and a section for each model.</summary>
internal sealed class ToolReference(DefinitionSet definitions)
{
    /// <summary>Name of the page with the index.</summary>
    public const string IndexPage = "README.md";

    private readonly IReadOnlyList<ModelSection> _models = ModelSection.Of(definitions);

    /// <summary>Index and sections in one text.</summary>
    public string ToPage()
    {
        StringBuilder page = new();
        WriteIndex(page, static (_, tool) => $"#{tool}");
        foreach (ModelSection model in _models)
        {
            page.Append('\n');
            model.Write(page, "##");
        }

        return page.ToString();
    }

    /// <summary>The index as <see cref="IndexPage"/>, and a page for each model.</summary>
    public IReadOnlyDictionary<string, string> ToPages()
    {
        StringBuilder index = new();
        WriteIndex(index, static (model, tool) => $"{model}.md#{tool}");
        Dictionary<string, string> pages = new(StringComparer.Ordinal) { [IndexPage] = index.ToString() };
        foreach (ModelSection model in _models)
        {
            StringBuilder page = new();
            model.Write(page, "#");
            pages[$"{model.Record.Name}.md"] = page.ToString();
        }

        return pages;
    }

    /// <summary>Writes the index.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="link">The address of a tool of a model.</param>
    private void WriteIndex(StringBuilder page, Func<string, string, string> link)
    {
        page.Append($"# Tools\n\n{Plural.Of(definitions.Tools.Count, "tool")} over {Plural.Of(_models.Count, "model")}.\n");
        page.Append("\n| model | tool | what it does | sends |\n|---|---|---|---|\n");
        foreach (ModelSection model in _models)
        {
            foreach (DefinedTool tool in model.Tools)
            {
                page.Append($"| {MarkdownText.Cell(model.Title)} | [{tool.Tool.Name}]({link(model.Record.Name, tool.Tool.Name)}) | {MarkdownText.Cell(tool.Tool.Title)} | {MarkdownText.Code(ToolWords.Request(tool.Tool))} |\n");
            }
        }

        if (definitions.Catalog.Api is { } api)
        {
            WriteWords(page, "Presets", api.Presets, static tool => tool.Presets);
            WriteWords(page, "Tags", api.Tags, static tool => tool.Tags);
        }
    }

    private void WriteWords(StringBuilder page, string heading, IEnumerable<NamedTextModel> words, Func<ToolModel, IReadOnlyList<string>> borne)
    {
        string[] rows =
        [
            .. words
                .Select(word => (Word: word, Count: definitions.Tools.Count(tool => borne(tool.Tool).Contains(word.Name, StringComparer.Ordinal))))
                .Where(static row => row.Count > 0)
                .OrderBy(static row => row.Word.Name, StringComparer.Ordinal)
                .Select(static row => string.Create(CultureInfo.InvariantCulture, $"| {MarkdownText.Code(row.Word.Name)} | {row.Count} | {MarkdownText.Cell(row.Word.Text)} |\n")),
        ];
        if (rows.Length > 0)
        {
            page.Append($"\n## {heading}\n\n| name | tools | meaning |\n|---|---|---|\n").AppendJoin("", rows);
        }
    }
}
