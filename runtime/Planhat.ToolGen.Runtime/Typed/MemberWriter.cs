using System.Collections;
using System.Runtime.InteropServices;
using System.Text.Json;
using Planhat.ToolGen.Primitives;

namespace Planhat.ToolGen.Typed;

/// <summary>Writes the members of one JSON object.</summary>
public readonly struct MemberWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly AdditionalMembers? _forms;
    private readonly bool _writesNull;

    /// <summary>Begins to write into an open object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="writesNull">Whether null is a value, rather than nothing to write.</param>
    /// <param name="forms">How values came that are still the same, or null.</param>
    internal MemberWriter(Utf8JsonWriter json, bool writesNull, AdditionalMembers? forms = null)
    {
        _json = json;
        _writesNull = writesNull;
        _forms = forms;
    }

    /// <summary>Writes a member; one that is absent is left out.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value, of one of the types that records have.</param>
    public void Write<T>(string name, Optional<T> value)
    {
        if (value.IsGiven)
        {
            Write(name, (object?)value.Value);
        }
    }

    /// <summary>Writes a member, unless its value is null.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value, of one of the types that records have.</param>
    public void WriteGiven(string name, object? value)
    {
        if (value is not null)
        {
            Write(name, value);
        }
    }

    /// <summary>Writes custom fields, if there are any.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="values">The values.</param>
    public void Write(string name, CustomFieldValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.IsGiven || !_writesNull)
        {
            Write(name, (object?)(values.IsGiven ? values : null));
        }
    }

    /// <summary>Writes a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value, of one of the types that records have.</param>
    public void Write(string name, object? value)
    {
        JsonElement? form = null;
        if (value is null && !_writesNull && _forms?.TryGetForm(name, value, out form) != true)
        {
            return;
        }

        _json.WritePropertyName(name);
        if (form is not null || _forms?.TryGetForm(name, value, out form) == true)
        {
            WriteRaw(form!.Value);
        }
        else
        {
            WriteValue(value);
        }
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                _json.WriteNullValue();
                break;
            case string text:
                _json.WriteStringValue(text);
                break;
            case decimal number:
                _json.WriteNumberValue(number);
                break;
            case long number:
                _json.WriteNumberValue(number);
                break;
            case int number:
                _json.WriteNumberValue(number);
                break;
            case bool truth:
                _json.WriteBooleanValue(truth);
                break;
            case DateOnly day:
                _json.WriteStringValue(Calendar.Text(day));
                break;
            case DateTimeOffset moment:
                _json.WriteStringValue(Calendar.Text(moment));
                break;
            case RecordId id:
                _json.WriteStringValue(id.ToString());
                break;
            case ITextValue text:
                _json.WriteStringValue(text.Value);
                break;
            case JsonElement json:
                WriteRaw(json);
                break;
            default:
                WriteComposite(value);
                break;
        }
    }

    private void WriteComposite(object value)
    {
        switch (value)
        {
            case PlanhatValue any:
                WriteRaw(any.Json);
                break;
            case PlanhatRecord record:
                record.Write(_json);
                break;
            case PlanhatWrite write:
                write.Write(_json);
                break;
            case CustomFieldValues values:
                values.Write(_json);
                break;
            case IEnumerable items:
                _json.WriteStartArray();
                foreach (object? item in items)
                {
                    WriteValue(item);
                }

                _json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A value of the type {value.GetType()} has no JSON here.", nameof(value));
        }
    }

    // Byte for byte: writing a text anew would fail on half a surrogate pair.
    private void WriteRaw(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Undefined)
        {
            _json.WriteNullValue();
        }
        else
        {
            _json.WriteRawValue(JsonMarshal.GetRawUtf8Value(json), skipInputValidation: true);
        }
    }
}
