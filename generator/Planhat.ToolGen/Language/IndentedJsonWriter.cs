using System.Globalization;
using System.Text;
using Planhat.ToolGen.Emission;

namespace Planhat.ToolGen.Language;

/// <summary>Writes indented JSON, member by member.</summary>
internal sealed class IndentedJsonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    /// <summary>Writes an object; the members are written inside <paramref name="members"/>.</summary>
    public void Object(string? name, Action members) => Group(name, '{', '}', members);

    /// <summary>Writes an array; the items are written inside <paramref name="items"/>.</summary>
    public void Array(string? name, Action items) => Group(name, '[', ']', items);

    /// <summary>Writes an array of strings on one line.</summary>
    public void Strings(string name, IEnumerable<string> items)
    {
        Begin(name);
        _text.Append('[').Append(string.Join(", ", items.Select(Quoted))).Append(']');
    }

    public void String(string? name, string value)
    {
        Begin(name);
        _text.Append(Quoted(value));
    }

    public void Number(string name, int value)
    {
        Begin(name);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Boolean(string name, bool value)
    {
        Begin(name);
        _text.Append(value ? "true" : "false");
    }

    /// <summary>The text so far, with a line break at its end.</summary>
    public override string ToString() => _text + "\n";

    private static string Quoted(string value) => new StringBuilder().AppendJsonString(value).ToString();

    private void Group(string? name, char open, char close, Action content)
    {
        Begin(name);
        _text.Append(open);
        _depth++;
        _isFirst = true;
        content();
        _depth--;
        if (!_isFirst)
        {
            NewLine();
        }

        _text.Append(close);
        _isFirst = false;
    }

    private void Begin(string? name)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        if (_depth > 0)
        {
            NewLine();
        }

        _isFirst = false;
        if (name is not null)
        {
            _text.Append(Quoted(name)).Append(": ");
        }
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);
}
