using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using YamlDotNet.Core;

namespace Planhat.ToolGen.Reading;

/// <summary>Turns YAML marks into places of the source text.</summary>
internal sealed class TextPositions(string path, SourceText text)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Where the YAML begins: behind byte order marks, which the YAML library takes for text.</summary>
    public int Origin { get; } = CountByteOrderMarks(text);

    /// <summary>The text between two marks.</summary>
    public LocationInfo Between(Mark start, Mark end) => Between(Offset(start), Offset(end));

    /// <summary>The text between two offsets; both are brought into the text.</summary>
    public LocationInfo Between(int start, int end)
    {
        int first = Math.Max(0, Math.Min(start, text.Length));
        int last = Math.Max(first, Math.Min(end, text.Length));
        TextSpan span = TextSpan.FromBounds(first, last);
        return new LocationInfo(path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>The part of the text between two offsets that stands on the first line, without white space at its end.</summary>
    public LocationInfo FirstLine(int start, int end)
    {
        int first = Math.Max(0, Math.Min(start, text.Length));
        int last = Math.Min(Math.Min(end, text.Length), text.Lines.GetLineFromPosition(first).End);
        return Between(first, TrimEnd(first, last));
    }

    /// <summary>Like <see cref="FirstLine"/>, but never empty where the line has a character left: something must be underlined.</summary>
    public LocationInfo FirstLineVisible(int start, int end)
    {
        LocationInfo line = FirstLine(start, end);
        return line.Span.IsEmpty ? FirstLine(line.Span.Start, line.Span.Start + 1) : line;
    }

    /// <summary>The text between two offsets without white space at its end.</summary>
    public LocationInfo Trimmed(int start, int end)
    {
        int last = Math.Max(0, Math.Min(end, text.Length));
        return Between(start, TrimEnd(Math.Max(0, start), last));
    }

    /// <summary>The end of a bracketed node; the mark of its end stands in front of the bracket.</summary>
    public int WithClosingBracket(int start, int end) =>
        start < end && end < text.Length && (text[start], text[end]) is ('{', '}') or ('[', ']') ? end + 1 : end;

    /// <summary>The place of a mark; marks behind the end stand at the end.</summary>
    public int Offset(Mark mark) => (int)Math.Max(0, Math.Min(mark.Index + Origin, text.Length));

    private static int CountByteOrderMarks(SourceText text)
    {
        int count = 0;
        while (count < text.Length && text[count] == ByteOrderMark)
        {
            count++;
        }

        return count;
    }

    private int TrimEnd(int first, int last)
    {
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return last;
    }
}
