using System.Text;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>What changed since the previous lock, for people: by tool, what breaks first.</summary>
internal static class ChangeReport
{
    private const string Title = "# Tool changes\n\n";

    /// <summary>The report, in Markdown, of a project that had no lock.</summary>
    public static string First(int tools) => $"{Title}First schema lock, with {Counted(tools, "tool")}.\n";

    /// <summary>The report when there was a lock that could not be compared.</summary>
    public static string NotComparable(int tools) =>
        $"{Title}The previous schema lock could not be read or has another format, so that nothing was compared. The new one has {Counted(tools, "tool")}.\n";

    /// <summary>The report of the differences from a lock.</summary>
    public static string Of(IReadOnlyList<LockDifference> differences)
    {
        StringBuilder text = new(Title);
        if (differences.Count == 0)
        {
            return text.Append("Nothing that users of the tools would notice.\n").ToString();
        }

        text.Append("Since the previous schema lock: ")
            .Append(string.Join(", ", Severities.Select(severity => Count(differences, severity)).Where(static count => count.Length > 0)))
            .Append(".\n");
        foreach (IGrouping<string, LockDifference> tool in ByTool(differences))
        {
            text.Append("\n## ").Append(tool.Key).Append("\n\n| | what | where | before | after |\n|---|---|---|---|---|\n");
            foreach (LockDifference difference in tool.OrderByDescending(static difference => difference.Rule.DefaultSeverity))
            {
                Row(text, difference);
            }
        }

        return text.ToString();
    }

    private static DiagnosticSeverity[] Severities { get; } = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];

    private static IEnumerable<IGrouping<string, LockDifference>> ByTool(IEnumerable<LockDifference> differences) => differences
        .GroupBy(static difference => difference.Tool, StringComparer.Ordinal)
        .OrderByDescending(static tool => tool.Max(static difference => difference.Rule.DefaultSeverity))
        .ThenBy(static tool => tool.Key, StringComparer.Ordinal);

    private static void Row(StringBuilder text, LockDifference difference) => text
        .Append("| ").Append(Word(difference.Rule.DefaultSeverity))
        .Append(" | ").Append(difference.Rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Append(" (").Append(difference.Rule.Id).Append(") | ").Append(Code(InTool(difference.Pointer)))
        .Append(" | ").Append(Code(difference.Before))
        .Append(" | ").Append(Code(difference.After)).Append(" |\n");

    /// <summary>The pointer from the tool on, whose name stands above the table; all of it when it leads to the tool itself.</summary>
    private static string InTool(string pointer)
    {
        string[] parts = pointer.Split(['/'], 4);
        return parts.Length < 4 ? pointer : "/" + parts[3];
    }

    /// <summary>A code span inside a table cell.</summary>
    private static string Code(string value)
    {
        if (value == LockDifference.Absent)
        {
            return value;
        }

        string cell = value.Replace("|", "\\|");
        return cell.Contains("`") ? $"`` {cell} ``" : $"`{cell}`";
    }

    private static string Count(IEnumerable<LockDifference> differences, DiagnosticSeverity severity)
    {
        int count = differences.Count(difference => difference.Rule.DefaultSeverity == severity);
        string noun = severity switch
        {
            DiagnosticSeverity.Error => "breaking change",
            DiagnosticSeverity.Warning => "change to look at",
            _ => "harmless change",
        };
        return count switch
        {
            0 => string.Empty,
            1 => "1 " + noun,
            _ => count.ToInvariant() + " " + noun.Replace("change", "changes"),
        };
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count.ToInvariant()} {noun}s";

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "breaking",
        DiagnosticSeverity.Warning => "look at it",
        _ => "harmless",
    };
}
