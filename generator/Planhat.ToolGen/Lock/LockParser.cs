using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Lock;

/// <summary>Reads a schema lock. JSON is YAML, so the reader of the definitions serves, with a place for each member.</summary>
internal static class LockParser
{
    /// <summary>Reads the lock; whatever is wrong with it becomes a finding.</summary>
    public static LockDocument Parse(string path, string text)
    {
        YamlDocument document = YamlReader.Read(path, SourceText.From(text), YamlLimits.Lock, CancellationToken.None);
        DiagnosticInfo? fault = document.Diagnostics.Count > 0
            ? Unreadable(document.Diagnostics[0].Location, ReasonOf(document.Diagnostics[0]))
            : FaultOf(document);
        if (fault is not null)
        {
            return new LockDocument(document.Start, [], [], [MergeMark(path, text) ?? fault]);
        }

        YamlMapping root = (YamlMapping)document.Root!;
        IReadOnlyList<YamlEntry> tools = ((YamlMapping)root.Find(LockFormat.Tools)!.Value).Entries;
        IReadOnlyList<YamlNode> hidden = root.Find(LockFormat.Hidden) is { Value: YamlSequence names } ? names.Items : [];
        return new LockDocument(document.Start, tools, hidden, [.. Repeated(tools)]);
    }

    /// <summary>One tool as the lock would hold it.</summary>
    public static YamlMapping ParseTool(LockedTool tool)
    {
        YamlDocument document = YamlReader.Read(string.Empty, SourceText.From("{" + tool.Json + "}"), YamlLimits.Lock, CancellationToken.None);
        return (YamlMapping)((YamlMapping)document.Root!).Entries[0].Value;
    }

    private static DiagnosticInfo? FaultOf(YamlDocument document)
    {
        if (document.Root is not YamlMapping root)
        {
            return Unreadable(document.Start, "it is not a JSON object");
        }

        if (root.Find(LockFormat.Format) is not { Value: YamlScalar format })
        {
            return Unreadable(document.Start, "the member 'format' is missing");
        }

        if (format.Text != LockFormat.Version)
        {
            return DiagnosticInfo.Create(DiagnosticDescriptors.LockFormat, format.At, format.Text, LockFormat.Version, AdviceFor(format.Text));
        }

        if (root.Find(LockFormat.Tools) is not { Value: YamlMapping tools })
        {
            return Unreadable(document.Start, "the member 'tools' is missing, or no object");
        }

        if (root.Find(LockFormat.Hidden) is { } hidden && (hidden.Value is not YamlSequence names || names.Items.Any(static name => name is not YamlScalar)))
        {
            return Unreadable(hidden.Key.At, "the member 'hidden' is no list of names");
        }

        YamlEntry? shapeless = tools.Entries.FirstOrDefault(static tool => tool.Value is not YamlMapping);
        return shapeless is null ? null : Unreadable(shapeless.Key.At, $"'{shapeless.Key.Text}' is no object");
    }

    private static IEnumerable<DiagnosticInfo> Repeated(IEnumerable<YamlEntry> tools)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return tools
            .Where(tool => !seen.Add(tool.Key.Text))
            .Select(static tool => DiagnosticInfo.Create(DiagnosticDescriptors.LockedTwice, tool.Key.At, tool.Key.Text));
    }

    /// <summary>The marks of a merge are the usual reason, and they can look like something else to YAML.</summary>
    private static DiagnosticInfo? MergeMark(string path, string text)
    {
        int at = ("\n" + text).IndexOf("\n<<<<<<<", StringComparison.Ordinal);
        return at < 0 ? null : Unreadable(new TextPositions(path, SourceText.From(text)).FirstLine(at, text.Length), "a merge left its marks");
    }

    private static string ReasonOf(DiagnosticInfo fault) => fault.Arguments.Count == 0 ? "it is no JSON" : fault.Arguments[0];

    private static string AdviceFor(string format) => LockFormat.OlderVersions.Contains(format)
        ? "write it anew"
        : "update Planhat.ToolGen, or write the lock anew";

    private static DiagnosticInfo Unreadable(LocationInfo at, string reason) =>
        DiagnosticInfo.Create(DiagnosticDescriptors.UnreadableLock, at, reason);
}
