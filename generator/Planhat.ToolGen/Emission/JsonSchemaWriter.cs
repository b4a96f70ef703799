using System.Globalization;
using System.Text;

namespace Planhat.ToolGen.Emission;

/// <summary>Writes compact JSON whose text can stand in a raw C# literal: it holds no line break of any kind and no half surrogate.</summary>
internal sealed class JsonSchemaWriter
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    public JsonSchemaWriter StartObject() => Open('{');

    public JsonSchemaWriter EndObject() => Close('}');

    public JsonSchemaWriter StartArray() => Open('[');

    public JsonSchemaWriter EndArray() => Close(']');

    public JsonSchemaWriter Name(string name)
    {
        Separate();
        _text.AppendJsonString(name).Append(':');
        _needsComma = false;
        return this;
    }

    public JsonSchemaWriter Value(string text)
    {
        Separate();
        _text.AppendJsonString(text);
        _needsComma = true;
        return this;
    }

    /// <summary>Writes a value that is JSON text already.</summary>
    public JsonSchemaWriter RawValue(string json)
    {
        Separate();
        _text.Append(json);
        _needsComma = true;
        return this;
    }

    public JsonSchemaWriter Member(string name, string value) => Name(name).Value(value);

    public JsonSchemaWriter Member(string name, bool value) => Name(name).RawValue(value ? "true" : "false");

    public JsonSchemaWriter Member(string name, IEnumerable<string> values)
    {
        Name(name).StartArray();
        foreach (string value in values)
        {
            Value(value);
        }

        return EndArray();
    }

    /// <summary>Writes a number, or nothing when there is none.</summary>
    public JsonSchemaWriter OptionalMember(string name, decimal? value) =>
        value is null ? this : Name(name).RawValue(value.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The JSON written so far.</summary>
    public override string ToString() => _text.ToString();

    private JsonSchemaWriter Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
        return this;
    }

    private JsonSchemaWriter Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
        return this;
    }

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(',');
        }
    }
}
