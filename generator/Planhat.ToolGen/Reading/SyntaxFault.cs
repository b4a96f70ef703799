using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using YamlDotNet.Core;

namespace Planhat.ToolGen.Reading;

/// <summary>What the YAML library could not read, told in terms of the text.</summary>
internal static class SyntaxFault
{
    private const string WhereToLook = "correct the syntax, and look at the indentation and quotes of this line and the one before";

    /// <param name="lastOffset">The end of what was read before the fault.</param>
    public static DiagnosticInfo Describe(Exception fault, SourceText text, TextPositions positions, int lastOffset)
    {
        if (fault is not YamlException { Start.Line: > 0 } located)
        {
            // The library runs out of its state where a bracket is still open at the end of a line.
            return Finding(positions.FirstLineVisible(lastOffset, lastOffset), "the structure breaks off, as if a bracket were not closed", "close each bracket and brace");
        }

        int start = positions.Offset(located.Start);
        if (located.Message.Contains(" tab ") && TabInIndentation(text, start) is { } tab)
        {
            return Finding(positions.Between(tab, tab + 1), "lines are indented by spaces, not by tabs", "replace the tab");
        }

        string reason = string.Join(" ", located.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        (string said, string wayOut) = SyntaxAdvice.Of(reason, text, start) ?? (reason, WhereToLook);
        return Finding(positions.FirstLineVisible(start, Math.Max(start, positions.Offset(located.End))), said, wayOut);
    }

    /// <summary>The first tab in the indentation of a line from an offset on; marks of such faults stand at the mapping around.</summary>
    private static int? TabInIndentation(SourceText text, int start)
    {
        for (int index = text.Lines.GetLineFromPosition(start).LineNumber; index < text.Lines.Count; index++)
        {
            TextLine line = text.Lines[index];
            for (int offset = line.Start; offset < line.End && text[offset] is ' ' or '\t'; offset++)
            {
                if (text[offset] == '\t')
                {
                    return offset;
                }
            }
        }

        return null;
    }

    private static DiagnosticInfo Finding(LocationInfo at, string reason, string wayOut) =>
        DiagnosticInfo.Create(DiagnosticDescriptors.UnreadableYaml, at, reason, wayOut);
}
