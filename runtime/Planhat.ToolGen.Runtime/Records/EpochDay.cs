using System.Buffers.Text;
using System.Globalization;

namespace Planhat.ToolGen.Records;

/// <summary>Days since 1970-01-01, which Planhat keeps as numbers.</summary>
internal static class EpochDay
{
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The day of a number; null when it is no whole number or none a calendar knows.</summary>
    public static DateOnly? Parse(ReadOnlySpan<byte> number)
    {
        if (!Utf8Parser.TryParse(number, out long days, out int consumed) || consumed != number.Length)
        {
            return null;
        }

        return days >= -EpochDayNumber && days <= DateOnly.MaxValue.DayNumber - EpochDayNumber
            ? DateOnly.FromDayNumber((int)(days + EpochDayNumber))
            : null;
    }

    /// <summary>Writes a day as a JSON string, <c>"yyyy-MM-dd"</c>.</summary>
    public static void Write(PooledBuffer output, DateOnly day)
    {
        Span<byte> text = output.GetSpan(12);
        text[0] = (byte)'"';
        _ = day.TryFormat(text[1..], out int written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        text[written + 1] = (byte)'"';
        output.Advance(written + 2);
    }
}
