using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Typed;

/// <summary>Walks the members of a record and reads their values. What does not fit a property is kept as it came; nothing is refused.</summary>
public ref partial struct MemberReader
{
    private static readonly JsonElement Null = JsonElements.Of("null"u8);

    private Utf8JsonReader _json;
    private AdditionalMembers _rest;

    /// <summary>Begins to read.</summary>
    /// <param name="json">A reader that stands on the opening brace of a record.</param>
    internal MemberReader(Utf8JsonReader json)
    {
        _json = json;
        _rest = new AdditionalMembers();
        Name = string.Empty;
    }

    private delegate Fit ValueReader<T>(ref Utf8JsonReader json, out T? value);

    /// <summary>The name of the current member.</summary>
    public string Name { get; private set; }

    /// <summary>Where the reading has come to.</summary>
    internal readonly Utf8JsonReader Json => _json;

    /// <summary>Reads a text; a number counts as its text.</summary>
    public string? ReadText() => Read<string>(LenientJson.Text);

    /// <summary>Reads a number; a text that is one counts.</summary>
    public decimal? ReadDecimal() => Read<decimal?>(LenientJson.Decimal);

    /// <summary>Reads a whole number; a text that is one counts.</summary>
    public long? ReadInteger() => Read<long?>(LenientJson.Integer);

    /// <summary>Reads a small whole number; a text that is one counts.</summary>
    public int? ReadInt32() => Read<int?>(LenientJson.Int32);

    /// <summary>Reads true or false.</summary>
    public bool? ReadBoolean() => Read<bool?>(LenientJson.Boolean);

    /// <summary>Reads a day: its text, a date-time, or days since 1970-01-01.</summary>
    public DateOnly? ReadDay() => Read<DateOnly?>(LenientJson.Day);

    /// <summary>Reads a moment: an RFC 3339 text, a day, or milliseconds since 1970.</summary>
    public DateTimeOffset? ReadMoment() => Read<DateTimeOffset?>(LenientJson.Moment);

    /// <summary>Reads an identifier; a record in its place counts for its <c>_id</c> or <c>id</c>.</summary>
    public RecordId? ReadId() => Read<RecordId>(LenientJson.Id);

    /// <summary>Reads a text of an open list.</summary>
    /// <typeparam name="T">The type of the list.</typeparam>
    public T? ReadTextValue<T>()
        where T : struct, ITextValue<T> => Read<T?>(LenientJson.TextValue);

    /// <summary>Reads any JSON.</summary>
    public JsonElement? ReadAny() => TakeNull() ? null : JsonElement.ParseValue(ref _json);

    /// <summary>Reads the values of custom fields.</summary>
    public CustomFieldValues ReadCustomFields()
    {
        var values = new CustomFieldValues();
        if (!TakeNull())
        {
            JsonElement json = JsonElement.ParseValue(ref _json);
            if (!values.TryFill(json))
            {
                _rest.KeepForm(Name, json, readAs: null);
            }
        }

        return values;
    }

    /// <summary>Reads a nested object.</summary>
    /// <typeparam name="T">The record for it.</typeparam>
    public T? ReadObject<T>()
        where T : PlanhatRecord, new()
    {
        if (TakeNull())
        {
            return null;
        }

        if (_json.TokenType != JsonTokenType.StartObject)
        {
            KeepForm(readAs: null);
            return null;
        }

        var record = new T();
        ReadInto(record);
        return record;
    }

    /// <summary>Keeps the current member, for which the record has no property.</summary>
    public void Keep() => _rest.KeepUnknown(Name, JsonElement.ParseValue(ref _json));

    /// <summary>Reads a record, from the opening brace to the closing one.</summary>
    internal void ReadInto(PlanhatRecord record)
    {
        (AdditionalMembers rest, string name) = (_rest, Name);
        _rest = record.AdditionalMembers;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            Name = NameAt(in _json);
            _ = _json.Read();
            record.ReadMember(ref this);
        }

        (_rest, Name) = (rest, name);
    }

    private static string NameAt(scoped in Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped)
        {
            return MemberNames.Of(json.ValueSpan);
        }

        // A name that JSON can spell and no text can hold stays in its spelling.
        return JsonText.StringAt(in json) ?? Encoding.UTF8.GetString(json.ValueSpan);
    }

    private T? Read<T>(ValueReader<T> read)
    {
        if (TakeNull())
        {
            return default;
        }

        Fit fit = read(ref _json, out T? value);
        if (fit != Fit.Exact)
        {
            KeepForm(fit == Fit.None ? null : value);
        }

        return value;
    }

    private readonly bool TakeNull()
    {
        bool isNull = _json.TokenType == JsonTokenType.Null;
        if (isNull)
        {
            _rest.KeepForm(Name, Null, readAs: null);
        }

        return isNull;
    }

    private void KeepForm(object? readAs) => _rest.KeepForm(Name, JsonElement.ParseValue(ref _json), readAs);
}
