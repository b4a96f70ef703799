using System.Globalization;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Model;

/// <summary>Days and moments that definitions write as text, and their form in requests.</summary>
internal static class CalendarScalar
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] MomentFormats =
        [DayFormat, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    private static readonly DateTimeOffset Epoch = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Midnight UTC of a day written <c>YYYY-MM-DD</c>; null when it is none.</summary>
    public static DateTimeOffset? Day(string text) => Parse(text, [DayFormat]);

    /// <summary>A moment written by RFC 3339, or a day, which stands for its midnight UTC; null when it is neither.</summary>
    public static DateTimeOffset? Moment(string text) => Parse(text, MomentFormats);

    /// <summary>A fixed value as Planhat wants it: counted days, moments in UTC, everything else as written.</summary>
    /// <param name="type">Name of the domain type; null when the value has none.</param>
    /// <param name="scalar">The value as the definition writes it.</param>
    public static ScalarValue OnTheWire(string? type, ScalarValue scalar) => type switch
    {
        "epoch_day" when Day(scalar.Text) is { } day => new ScalarValue(ScalarKind.Number, (day - Epoch).Days.ToInvariant()),
        "datetime" when Moment(scalar.Text) is { } moment => new ScalarValue(
            ScalarKind.Text,
            moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
        _ => scalar,
    };

    private static DateTimeOffset? Parse(string text, string[] formats) =>
        DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;
}
