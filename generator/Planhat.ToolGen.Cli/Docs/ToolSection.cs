using System.Text;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>One tool's part of the reference.</summary>
internal static class ToolSection
{
    /// <summary>Writes the part.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="heading">The signs of the heading, such as <c>##</c>.</param>
    public static void Write(StringBuilder page, DefinedTool tool, string heading)
    {
        ToolModel model = tool.Tool;
        string host = model.Host == "main" ? "" : $" to host {MarkdownText.Code(model.Host)}";
        page.Append($"\n{heading} {model.Name}\n\n");
        page.Append($"**{MarkdownText.Cell(model.Title)}** sends {MarkdownText.Code(ToolWords.Request(model))}{host}\n\n");
        page.Append($"{MarkdownText.Paragraph(model.Description)}\n\n");
        page.Append($"{string.Join(" · ", Facts(model))}\n");
        SchemaTable.Write(page, string.Concat(ToolSchemas.Input(model)));
        page.Append($"\nReturns {Returns(model)}\n");
    }

    private static IEnumerable<string> Facts(ToolModel tool)
    {
        yield return $"Tags: {MarkdownText.Codes(tool.Tags)}";
        if (tool.Presets.Count > 0)
        {
            yield return $"Presets: {MarkdownText.Codes(tool.Presets)}";
        }

        if (tool.Aliases.Count > 0)
        {
            yield return $"Aliases: {MarkdownText.Codes(tool.Aliases)}";
        }

        yield return $"Hints: {string.Join(", ", Hints(tool.Annotations))}";
        switch (tool.Exposure)
        {
            case ToolExposure.Extended:
                yield return "Extended: listed only when asked for";
                break;
            case ToolExposure.Hidden:
                yield return "Hidden: never listed, callable from code";
                break;
            default:
                break;
        }
    }

    private static IEnumerable<string> Hints(AnnotationsModel hints)
    {
        yield return hints.ReadOnly ? "reads only" : "writes";
        if (!hints.ReadOnly && hints.Destructive)
        {
            yield return "destructive";
        }

        if (hints.Idempotent)
        {
            yield return "idempotent";
        }

        if (hints.OpenWorld)
        {
            yield return "open world";
        }
    }

    private static string Returns(ToolModel tool)
    {
        string names = MarkdownText.Codes(tool.Returns);
        string members = names.Length == 0 ? "." : $": {names}.";
        return tool.Operation switch
        {
            OperationKind.List => $"a page of records in `result`, their number in `result_count`, and `next_cursor`, which is null at the end. Members of a record, unless `fields` names others{members}",
            OperationKind.Get => names.Length == 0 ? "the record." : $"the record; its members, unless `fields` names others{members}",
            OperationKind.Delete => names.Length == 0 ? "`deleted`." : $"`deleted`, and {names}.",
            OperationKind.Custom when tool.Result == ToolResultKind.List => $"records in `result`{members}",
            _ => names.Length == 0 ? "a JSON object." : $"a JSON object, among others with {names}.",
        };
    }
}
