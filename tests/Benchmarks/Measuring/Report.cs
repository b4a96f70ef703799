using System.Text;

namespace Benchmarks.Measuring;

/// <summary>Tables in Markdown, written as they come and kept for a file.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly StringBuilder _text = new();

    /// <summary>Everything written so far.</summary>
    public string Text => _text.ToString();

    public void Title(string text)
    {
        Line($"\n## {text}\n");
        Line($"Load average {Machine.Load}.\n");
    }

    public void Line(string text = "")
    {
        _text.Append(text).Append('\n');
        output.WriteLine(text);
    }

    /// <summary>Begins a table.</summary>
    public void Columns(params ReadOnlySpan<string> names)
    {
        Row(names);
        Line("|" + string.Concat(Enumerable.Repeat("---|", names.Length)));
    }

    /// <summary>Adds a row to the table.</summary>
    public void Row(params ReadOnlySpan<string> cells) => Line($"| {string.Join(" | ", cells)} |");
}
