using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <content>Arrays. One element that does not fit keeps the whole array out of the property, since a shorter list would be a false one.</content>
public ref partial struct MemberReader
{
    /// <summary>Reads texts.</summary>
    public IReadOnlyList<string>? ReadTextList() => ReadList<string, string>(LenientJson.Text, static text => text!);

    /// <summary>Reads numbers.</summary>
    public IReadOnlyList<decimal>? ReadDecimalList() => ReadList<decimal?, decimal>(LenientJson.Decimal, static number => number!.Value);

    /// <summary>Reads whole numbers.</summary>
    public IReadOnlyList<long>? ReadIntegerList() => ReadList<long?, long>(LenientJson.Integer, static number => number!.Value);

    /// <summary>Reads small whole numbers.</summary>
    public IReadOnlyList<int>? ReadInt32List() => ReadList<int?, int>(LenientJson.Int32, static number => number!.Value);

    /// <summary>Reads values that are true or false.</summary>
    public IReadOnlyList<bool>? ReadBooleanList() => ReadList<bool?, bool>(LenientJson.Boolean, static value => value!.Value);

    /// <summary>Reads days.</summary>
    public IReadOnlyList<DateOnly>? ReadDayList() => ReadList<DateOnly?, DateOnly>(LenientJson.Day, static day => day!.Value);

    /// <summary>Reads moments.</summary>
    public IReadOnlyList<DateTimeOffset>? ReadMomentList() => ReadList<DateTimeOffset?, DateTimeOffset>(LenientJson.Moment, static moment => moment!.Value);

    /// <summary>Reads identifiers; records in their place count for their <c>_id</c> or <c>id</c>.</summary>
    public IReadOnlyList<RecordId>? ReadIdList() => ReadList<RecordId, RecordId>(LenientJson.Id, static id => id!);

    /// <summary>Reads texts of an open list.</summary>
    /// <typeparam name="T">The type of the list.</typeparam>
    public IReadOnlyList<T>? ReadTextValueList<T>()
        where T : struct, ITextValue<T> => ReadList<T?, T>(LenientJson.TextValue, static value => value!.Value);

    /// <summary>Reads an array of any JSON.</summary>
    public IReadOnlyList<JsonElement>? ReadAnyList()
    {
        if (!TakeArray())
        {
            return null;
        }

        var items = new List<JsonElement>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonElement.ParseValue(ref _json));
        }

        return items;
    }

    /// <summary>Reads nested objects.</summary>
    /// <typeparam name="T">The record for each.</typeparam>
    public IReadOnlyList<T>? ReadObjectList<T>()
        where T : PlanhatRecord, new()
    {
        Utf8JsonReader start = _json;
        if (!TakeArray())
        {
            return null;
        }

        var items = new List<T>();
        bool fits = true;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType == JsonTokenType.StartObject)
            {
                var item = new T();
                ReadInto(item);
                items.Add(item);
            }
            else
            {
                fits = false;
                _json.Skip();
            }
        }

        return fits ? items : KeepForm<T>(start, readAs: null);
    }

    private IReadOnlyList<TItem>? ReadList<TRead, TItem>(ValueReader<TRead> read, Func<TRead?, TItem> itemOf)
    {
        Utf8JsonReader start = _json;
        if (!TakeArray())
        {
            return null;
        }

        var items = new List<TItem>();
        Fit worst = Fit.Exact;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            Fit fit = read(ref _json, out TRead? item);
            worst = fit < worst ? fit : worst;
            if (fit != Fit.None)
            {
                items.Add(itemOf(item));
            }

            _json.Skip();
        }

        return worst switch
        {
            Fit.Exact => items,
            Fit.Respelled => KeepForm(start, items),
            _ => KeepForm<TItem>(start, readAs: null),
        };
    }

    private readonly IReadOnlyList<T>? KeepForm<T>(Utf8JsonReader start, IReadOnlyList<T>? readAs)
    {
        _rest.KeepForm(Name, JsonElement.ParseValue(ref start), readAs);
        return readAs;
    }

    private bool TakeArray()
    {
        if (TakeNull())
        {
            return false;
        }

        bool isArray = _json.TokenType == JsonTokenType.StartArray;
        if (!isArray)
        {
            KeepForm(readAs: null);
        }

        return isArray;
    }
}
