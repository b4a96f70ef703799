using System.Text;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Writing;

/// <summary>Writes lines of YAML in the style of the shipped definitions.</summary>
internal sealed class DefinitionWriter
{
    /// <summary>Where lines are broken, as far as they can be.</summary>
    private const int Width = 120;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>One deeper level; it ends when disposed.</summary>
    public Level Deeper() => new(this);

    /// <summary>An empty line.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>A line as it is.</summary>
    public void Line(string line) => _text.Append(' ', _indent).Append(line).Append('\n');

    /// <summary>A key with a value that is spelled already; nothing when there is no value.</summary>
    public void Key(string name, string? spelled)
    {
        if (spelled is not null)
        {
            Line($"{name}: {spelled}");
        }
    }

    /// <summary>A key with a text; nothing when there is no text.</summary>
    public void Text(string name, string? text) => Key(name, text is null ? null : YamlText.Scalar(text, isInFlow: false));

    /// <summary>A key with a list of names; nothing when it is empty.</summary>
    public void Names(string name, IReadOnlyList<string> names) => Key(name, names.Count == 0 ? null : List(names));

    /// <summary>A key with a long text, folded over several lines.</summary>
    public void Folded(string name, string text)
    {
        if (_indent + name.Length + 2 + text.Length <= Width && YamlText.Scalar(text, isInFlow: false) == text)
        {
            Line($"{name}: {text}");
            return;
        }

        Line($"{name}: >-");
        _indent += 2;
        foreach (string line in Wrap(text, Width - _indent))
        {
            Line(line);
        }

        _indent -= 2;
    }

    /// <summary>Comments for the reviewer.</summary>
    public void Reviews(IReviewed draft)
    {
        foreach (string review in draft.Reviews)
        {
            string first = "# review: ";
            foreach (string line in Wrap(YamlText.Comment(review), Width - _indent - first.Length))
            {
                Line(first + line);
                first = "#   ";
            }
        }
    }

    /// <summary>A list in brackets.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(static text => YamlText.Scalar(text, isInFlow: true)))}]";

    public override string ToString() => _text.ToString();

    /// <summary>Breaks a text at spaces; no line begins with a space, which would keep its break.</summary>
    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>A deeper level of a <see cref="DefinitionWriter"/>.</summary>
    public readonly struct Level : IDisposable
    {
        private readonly DefinitionWriter _writer;

        /// <summary>Begins the level.</summary>
        public Level(DefinitionWriter writer)
        {
            _writer = writer;
            _writer._indent += 2;
        }

        /// <summary>Ends the level.</summary>
        public void Dispose() => _writer._indent -= 2;
    }
}
