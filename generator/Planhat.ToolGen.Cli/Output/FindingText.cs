using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Cli.Loading;

namespace Planhat.ToolGen.Cli.Output;

/// <summary>Findings in the two forms that editors and CI read.</summary>
internal static class FindingText
{
    /// <summary>The line MSBuild would print: <c>file(line,column): error PHTG071: message</c>.</summary>
    public static string Line(Diagnostic finding)
    {
        if (finding.Location.Kind == LocationKind.None)
        {
            return $"{Word(finding.Severity)} {finding.Id}: {Message(finding)}";
        }

        FileLinePositionSpan place = finding.Location.GetLineSpan();
        string line = string.Create(CultureInfo.InvariantCulture, $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
        return $"{DisplayPath.Of(place.Path)}{line}: {Word(finding.Severity)} {finding.Id}: {Message(finding)}";
    }

    /// <summary>The members of a finding, into the open object; lines and columns count from 1.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Diagnostic finding)
    {
        FileLinePositionSpan place = finding.Location.GetLineSpan();
        writer.WriteString("file", place.Path is { Length: > 0 } path ? DisplayPath.Of(path) : "");
        writer.WriteNumber("line", place.StartLinePosition.Line + 1);
        writer.WriteNumber("column", place.StartLinePosition.Character + 1);
        writer.WriteNumber("endLine", place.EndLinePosition.Line + 1);
        writer.WriteNumber("endColumn", place.EndLinePosition.Character + 1);
        writer.WriteString("severity", Word(finding.Severity));
        writer.WriteString("id", finding.Id);
        writer.WriteString("message", Message(finding));
        writer.WriteString("help", finding.Descriptor.HelpLinkUri);
    }

    /// <summary>How many there are of which severity, such as <c>2 errors, 1 warning</c>.</summary>
    public static string Counted(IReadOnlyCollection<Diagnostic> findings)
    {
        string[] counts =
        [
            .. findings
                .GroupBy(static finding => finding.Severity)
                .OrderByDescending(static group => group.Key)
                .Select(static group => Plural.Of(group.Count(), Noun(group.Key))),
        ];
        return counts.Length == 0 ? "no errors" : string.Join(", ", counts);
    }

    private static string Message(Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Noun(DiagnosticSeverity severity) => severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning ? Word(severity) : "note";
}
