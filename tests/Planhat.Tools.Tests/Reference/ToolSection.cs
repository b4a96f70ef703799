using System.Text;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Reference;

/// <summary>One tool's part of the reference.</summary>
internal static class ToolSection
{
    public static void Write(StringBuilder page, PlanhatTool tool, ToolExample example)
    {
        page.Append($"\n### {tool.Title}\n\n`{tool.Name}` sends `{tool.Verb} {tool.Path}`\n\n{tool.Description}\n\n");
        page.Append($"Tags: {MarkdownText.Names(tool.Tags)}");
        page.Append(tool.Exposure == ToolExposure.Extended ? " · Extended: listed only when asked for" : "");
        page.Append(tool.Presets.Count == 0 ? "\n" : $" · Presets: {MarkdownText.Names(tool.Presets)}\n");
        ArgumentTable.Write(page, tool);
        page.Append(tool.Returns.Count == 0 ? "" : $"\n{ReturnsWord(tool)}: {MarkdownText.Names(tool.Returns)}\n");
        example.Write(page);
    }

    private static string ReturnsWord(PlanhatTool tool) => tool.Method switch
    {
        ToolMethod.List => "Members of a record, unless `fields` names others",
        ToolMethod.Delete => "Comes back, besides `deleted`",
        _ => "Comes back, among others",
    };
}
