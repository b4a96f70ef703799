using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Records;

/// <summary>A scalar of a record, compared as the condition's value asks: as text, number, truth or moment.</summary>
internal readonly record struct RecordValue
{
    // Days since 1970 stay far below this and milliseconds far above it: Planhat sends dates in both.
    private const decimal FirstMillisecondCount = 10_000_000m;

    private RecordValue(JsonTokenType type, string? text, decimal? number)
    {
        Type = type;
        Text = text;
        Number = number;
    }

    /// <summary>The text of a string; the digits of a number, which an external id may come as.</summary>
    public string? Text { get; }

    public bool IsNull => Type is JsonTokenType.None or JsonTokenType.Null;

    private JsonTokenType Type { get; }

    private decimal? Number { get; }

    /// <summary>Reads a scalar; anything else, and no value at all, is null.</summary>
    public static RecordValue Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (json.IsEmpty || !reader.Read())
        {
            return default;
        }

        return reader.TokenType switch
        {
            JsonTokenType.String => new RecordValue(reader.TokenType, JsonText.StringAt(in reader), null),
            JsonTokenType.Number => new RecordValue(reader.TokenType, Encoding.UTF8.GetString(json), reader.TryGetDecimal(out decimal number) ? number : null),
            JsonTokenType.True or JsonTokenType.False => new RecordValue(reader.TokenType, null, null),
            _ => default,
        };
    }

    public bool IsEqualTo(ConditionValue wanted, StringComparison comparison)
    {
        if (wanted.IsNull || IsNull)
        {
            return wanted.IsNull && IsNull;
        }

        return (wanted.Text is { } text && string.Equals(Text, text, comparison))
            || (wanted.Boolean is { } boolean && ToBoolean() == boolean)
            || (CountsAsNumber(wanted) && ToNumber() == wanted.Number)
            || (wanted.Moment is not null && ToMoment() is { } own && Compare(own, wanted) == 0);
    }

    /// <summary>The order of this value and the condition's; null when they cannot be compared.</summary>
    public int? CompareTo(ConditionValue wanted)
    {
        if (wanted.Moment is not null && ToMoment() is { } own)
        {
            return Compare(own, wanted);
        }

        if (CountsAsNumber(wanted) && ToNumber() is { } count)
        {
            return count.CompareTo(wanted.Number!.Value);
        }

        return wanted.Text is not null && Type == JsonTokenType.String ? string.CompareOrdinal(Text, wanted.Text) : null;
    }

    // A moment inside the day that was named is neither before nor after it.
    private static int Compare(DateTimeOffset own, ConditionValue wanted) =>
        wanted.End is { } end && own >= wanted.Moment && own < end ? 0 : own.CompareTo(wanted.Moment!.Value);

    // A text that only reads as a number is compared as one with numbers alone: "050" is not "50".
    private bool CountsAsNumber(ConditionValue wanted) =>
        wanted.Number is not null && (wanted.Text is null || Type == JsonTokenType.Number);

    private bool? ToBoolean() => Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => bool.TryParse(Text, out bool boolean) ? boolean : null,
    };

    private decimal? ToNumber() =>
        Number ?? (decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null);

    private DateTimeOffset? ToMoment()
    {
        if (Number is { } number)
        {
            return ToMoment(number);
        }

        // Without the look at its shape, "3/4" would pass for a day.
        bool looksLikeDate = Text is { Length: >= 10 } && Text[4] == '-' && Text[7] == '-';
        return looksLikeDate && DateTimeOffset.TryParse(Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;
    }

    private static DateTimeOffset? ToMoment(decimal number)
    {
        decimal milliseconds = Math.Abs(number) < FirstMillisecondCount
            ? number * (decimal)TimeSpan.FromDays(1).TotalMilliseconds
            : number;
        bool isInCalendar = milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        return isInCalendar ? DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds) : null;
    }
}
