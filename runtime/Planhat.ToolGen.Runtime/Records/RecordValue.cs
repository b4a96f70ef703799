using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Records;

/// <summary>A scalar of a record, compared as the condition's value asks: as text, number, truth or moment.</summary>
internal readonly record struct RecordValue(string? Text, decimal? Number, bool? Boolean)
{
    // Days since 1970 stay far below this and milliseconds far above it: Planhat sends dates in both.
    private const decimal FirstMillisecondCount = 10_000_000m;

    public bool IsNull => Text is null && Number is null && Boolean is null;

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
            JsonTokenType.String => new RecordValue(reader.GetString(), null, null),
            JsonTokenType.Number => new RecordValue(Encoding.UTF8.GetString(json), reader.TryGetDecimal(out decimal number) ? number : null, null),
            JsonTokenType.True => new RecordValue(null, null, true),
            JsonTokenType.False => new RecordValue(null, null, false),
            _ => default,
        };
    }

    public bool IsEqualTo(ConditionValue wanted, StringComparison comparison)
    {
        if (wanted.IsNull)
        {
            return IsNull;
        }

        // Numbers have a text, too: an external id may come as either.
        return (wanted.Text is { } text && string.Equals(Text, text, comparison))
            || (wanted.Boolean is { } boolean && Boolean == boolean)
            || (wanted.Number is { } number && ToNumber() == number)
            || (wanted.Moment is { } moment && ToMoment() == moment);
    }

    /// <summary>The order of this value and the condition's; null when they cannot be compared.</summary>
    public int? CompareTo(ConditionValue wanted)
    {
        if (wanted.Moment is { } moment && ToMoment() is { } own)
        {
            return own.CompareTo(moment);
        }

        if (wanted.Number is { } number && ToNumber() is { } count)
        {
            return count.CompareTo(number);
        }

        return wanted.Text is not null && Text is not null ? string.CompareOrdinal(Text, wanted.Text) : null;
    }

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
