using System.Text;

namespace Planhat.ToolGen.Lock;

/// <summary>Breaks compact JSON into lines: what fits on one line stays on it, so that an argument is a line of a diff.</summary>
internal sealed class JsonIndenter
{
    private const int Width = 120;
    private const int IndentSize = 2;

    private readonly string _json;
    private readonly Dictionary<int, int> _ends = [];
    private readonly StringBuilder _text = new();
    private int _at;

    private JsonIndenter(string json)
    {
        _json = json;
        Stack<int> open = new();
        for (int index = 0; index < json.Length; index++)
        {
            switch (json[index])
            {
                case '"':
                    index = EndOfString(index);
                    break;
                case '{' or '[':
                    open.Push(index);
                    break;
                case '}' or ']':
                    _ends[open.Pop()] = index;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The same JSON in lines that end in <c>\n</c>; the first line has no indentation and the last no end.</summary>
    /// <param name="json">JSON without white space between its tokens.</param>
    /// <param name="depth">How deep the value stands already.</param>
    public static string Indent(string json, int depth)
    {
        JsonIndenter indenter = new(json);
        indenter.WriteValue(depth, before: 0);
        return indenter._text.ToString();
    }

    /// <param name="depth">How deep the value stands.</param>
    /// <param name="before">Characters before the value on its line, indentation not counted.</param>
    private void WriteValue(int depth, int before)
    {
        if (!_ends.TryGetValue(_at, out int end))
        {
            WriteScalar();
        }
        else if (end == _at + 1 || (depth * IndentSize) + before + (end - _at) < Width)
        {
            WriteOnOneLine(end);
        }
        else
        {
            WriteOnManyLines(depth + 1, end);
        }
    }

    private void WriteOnManyLines(int depth, int end)
    {
        bool isObject = _json[_at] == '{';
        _text.Append(_json[_at++]);
        while (_at < end)
        {
            _text.Append('\n').Append(' ', depth * IndentSize);
            int lineStart = _text.Length;
            if (isObject)
            {
                WriteScalar();
                _text.Append(": ");
                _at++;
            }

            WriteValue(depth, _text.Length - lineStart);
            if (_json[_at] == ',')
            {
                _text.Append(_json[_at++]);
            }
        }

        _text.Append('\n').Append(' ', (depth - 1) * IndentSize).Append(_json[_at++]);
    }

    private void WriteOnOneLine(int end)
    {
        bool isEmpty = end == _at + 1;
        while (_at <= end)
        {
            char character = _json[_at];
            if (character == '"')
            {
                WriteScalar();
                continue;
            }

            if (character == '}' && !isEmpty && _text[_text.Length - 1] != '{')
            {
                _text.Append(' ');
            }

            _text.Append(character);
            _at++;
            if (character is ':' or ',' || (character == '{' && !isEmpty && _json[_at] != '}'))
            {
                _text.Append(' ');
            }
        }
    }

    /// <summary>Writes a string, number or word.</summary>
    private void WriteScalar()
    {
        int start = _at;
        if (_json[_at] == '"')
        {
            _at = EndOfString(_at) + 1;
        }
        else
        {
            while (_at < _json.Length && _json[_at] is not (',' or '}' or ']'))
            {
                _at++;
            }
        }

        _text.Append(_json, start, _at - start);
    }

    /// <summary>The place of the quote that ends a string.</summary>
    private int EndOfString(int quote)
    {
        int index = quote + 1;
        while (_json[index] != '"')
        {
            index += _json[index] == '\\' ? 2 : 1;
        }

        return index;
    }
}
