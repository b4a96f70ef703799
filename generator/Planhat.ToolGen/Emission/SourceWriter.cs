using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Emission;

/// <summary>Writes indented source whose lines end in <c>\n</c>, so that every machine emits the same bytes.</summary>
internal sealed class SourceWriter
{
    /// <summary>The column at which long lines are broken where the syntax allows it.</summary>
    public const int Width = 120;

    private const int IndentSize = 4;
    private const int InitialCapacity = 8 * 1024;

    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new(InitialCapacity);
    private int _indent;

    /// <summary>Columns left for text on a line at the current indentation.</summary>
    public int Room => Width - (_indent * IndentSize);

    public void Line() => _text.Append('\n');

    /// <summary>Writes one or more lines at the current indentation.</summary>
    public void Line(string text)
    {
        int start = 0;
        int end;
        while ((end = text.IndexOf('\n', start)) >= 0)
        {
            Line(text, start, end);
            start = end + 1;
        }

        Line(text, start, text.Length);
    }

    /// <summary>Writes an opening brace; disposing the result writes the closing one.</summary>
    public IDisposable Braces()
    {
        Line("{");
        _indent++;
        return new Scope(this, "}");
    }

    /// <summary>Writes a header and an opening brace; disposing the result writes the closing one.</summary>
    /// <param name="header">What the braces belong to.</param>
    /// <param name="end">What follows the closing brace on its line.</param>
    public IDisposable Braces(string header, string end = "")
    {
        Line(header);
        Line("{");
        _indent++;
        return new Scope(this, "}" + end);
    }

    /// <summary>Indents what is written until the result is disposed.</summary>
    public IDisposable Indented()
    {
        _indent++;
        return new Scope(this, end: null);
    }

    /// <summary>The lines written so far, without the last line's end.</summary>
    public override string ToString() => _text.ToString().TrimEnd('\n');

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Utf8WithoutMark);

    private void Line(string text, int start, int end)
    {
        while (end > start && text[end - 1] == '\r')
        {
            end--;
        }

        if (end > start)
        {
            _text.Append(' ', _indent * IndentSize).Append(text, start, end - start);
        }

        _text.Append('\n');
    }

    private sealed class Scope(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
