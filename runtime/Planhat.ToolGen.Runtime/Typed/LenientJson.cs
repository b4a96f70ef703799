using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Records;
using Calendar = Planhat.ToolGen.Primitives.Calendar;

namespace Planhat.ToolGen.Typed;

/// <summary>Reads single values as Planhat may spell them. Nothing here throws, and no reader is moved.</summary>
internal static class LenientJson
{
    // More digits than a decimal keeps would be rounded without a word.
    private const int MostDigits = 28;

    private const int MomentLength = 24;
    private const int DayLength = 10;

    public static Fit Text(ref Utf8JsonReader json, out string? value)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                value = JsonText.StringAt(in json);
                return value is null ? Fit.None : Fit.Exact;
            case JsonTokenType.Number:
                value = Encoding.UTF8.GetString(json.ValueSpan);
                return Fit.Respelled;
            default:
                value = null;
                return Fit.None;
        }
    }

    public static Fit Decimal(ref Utf8JsonReader json, out decimal? value)
    {
        value = null;
        if (json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out decimal number))
        {
            value = number;
            return json.ValueSpan.Length <= MostDigits && json.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0 ? Fit.Exact : Fit.Respelled;
        }

        if (json.TokenType == JsonTokenType.String
            && JsonText.StringAt(in json) is { Length: > 0 and <= MostDigits } text
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            value = number;
            return Fit.Respelled;
        }

        return Fit.None;
    }

    public static Fit Integer(ref Utf8JsonReader json, out long? value)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out long number))
        {
            value = number;
            return Fit.Exact;
        }

        Fit fit = Decimal(ref json, out decimal? other);
        value = fit != Fit.None && decimal.IsInteger(other!.Value) && other is >= long.MinValue and <= long.MaxValue ? (long)other : null;
        return value is null ? Fit.None : Fit.Respelled;
    }

    public static Fit Int32(ref Utf8JsonReader json, out int? value)
    {
        Fit fit = Integer(ref json, out long? number);
        value = number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
        return value is null ? Fit.None : fit;
    }

    public static Fit Boolean(ref Utf8JsonReader json, out bool? value)
    {
        value = json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String when bool.TryParse(JsonText.StringAt(in json), out bool spelled) => spelled,
            _ => null,
        };
        return value is null ? Fit.None : json.TokenType == JsonTokenType.String ? Fit.Respelled : Fit.Exact;
    }

    /// <summary>A day: its text, the day of a date-time as written, or days since 1970-01-01.</summary>
    public static Fit Day(ref Utf8JsonReader json, out DateOnly? value)
    {
        value = null;
        if (json.TokenType == JsonTokenType.Number)
        {
            value = EpochDay.Parse(json.ValueSpan);
        }
        else if (json.TokenType == JsonTokenType.String && JsonText.StringAt(in json) is { } text)
        {
            CalendarText calendar = CalendarText.Read(text);
            value = calendar.Precision == CalendarPrecision.None ? null : calendar.Day;
            if (value is not null && text.Length == DayLength)
            {
                return Fit.Exact;
            }
        }

        return value is null ? Fit.None : Fit.Respelled;
    }

    /// <summary>A moment: an RFC 3339 text, a day for its midnight UTC, or seconds or milliseconds since 1970.</summary>
    public static Fit Moment(ref Utf8JsonReader json, out DateTimeOffset? value)
    {
        value = null;
        if (json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out decimal number))
        {
            value = Calendar.FromEpoch(number);
        }
        else if (json.TokenType == JsonTokenType.String && JsonText.StringAt(in json) is { } text)
        {
            CalendarText calendar = CalendarText.Read(text);
            value = calendar.Precision is CalendarPrecision.Day or CalendarPrecision.Moment ? calendar.Moment : null;
            if (value is { } moment && text.Length == MomentLength && Calendar.Text(moment) == text)
            {
                return Fit.Exact;
            }
        }

        return value is null ? Fit.None : Fit.Respelled;
    }

    /// <summary>An identifier, alone or inside the record it names.</summary>
    public static Fit Id(ref Utf8JsonReader json, out RecordId? value)
    {
        Utf8JsonReader inner = json;
        Fit fit = json.TokenType == JsonTokenType.StartObject && FindId(ref inner) ? Fit.Respelled : Fit.Exact;
        Fit ofText = Text(ref inner, out string? text);
        value = string.IsNullOrEmpty(text) ? null : RecordId.Of(text);
        return value is null ? Fit.None : ofText < fit || value.ToString() != text ? Fit.Respelled : fit;
    }

    /// <summary>A text of an open list.</summary>
    public static Fit TextValue<T>(ref Utf8JsonReader json, out T? value)
        where T : struct, ITextValue<T>
    {
        Fit fit = Text(ref json, out string? text);
        value = text is null ? null : T.Of(text);
        return fit;
    }

    // Moves a reader that stands on an object to the value of its identifier.
    private static bool FindId(ref Utf8JsonReader json)
    {
        int depth = json.CurrentDepth;
        Utf8JsonReader found = default;
        bool isFound = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth + 1)
        {
            bool isOwn = JsonText.IsNameAt(in json, "_id"u8);
            bool isOther = JsonText.IsNameAt(in json, "id"u8) || JsonText.IsNameAt(in json, "$oid"u8);
            _ = json.Read();
            if (isOwn || (isOther && !isFound))
            {
                found = json;
                isFound = true;
                if (isOwn)
                {
                    break;
                }
            }

            json.Skip();
        }

        json = isFound ? found : json;
        return isFound;
    }
}
