using System.Buffers;
using System.Globalization;

namespace Planhat.ToolGen.Primitives;

/// <summary>Reads digits with thousands and decimal separators of either custom.</summary>
internal static class DigitGroups
{
    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789., '");

    private static readonly SpelledNumber NotOneNumber = new(null, "it is not a single number");

    /// <summary>Reads digits, full stops, commas, spaces and apostrophes.</summary>
    public static SpelledNumber Read(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(DigitsAndMarks))
        {
            return NotOneNumber;
        }

        int commas = text.Count(',');
        int stops = text.Count('.');
        if (commas > 0 && stops > 0)
        {
            char point = text.LastIndexOf(',') > text.LastIndexOf('.') ? ',' : '.';
            return text.Count(point) == 1 ? Combine(text, point, point == ',' ? '.' : ',') : NotOneNumber;
        }

        if (commas + stops == 0)
        {
            return Combine(text, point: null, separator: null);
        }

        char mark = commas > 0 ? ',' : '.';
        return commas + stops > 1 ? Combine(text, point: null, mark) : ReadSingleMark(text, mark);
    }

    /// <summary>
    /// Why digits with a single full stop or comma are ambiguous, or null when they are not:
    /// <c>1.500</c> and <c>1,500</c> are 1.5 to one half of the world and 1500 to the other.
    /// </summary>
    public static string? Ambiguity(ReadOnlySpan<char> text)
    {
        int position = text.IndexOfAny('.', ',');
        if (!CanGroup(text, position))
        {
            return null;
        }

        string fraction = text[(position + 1)..].TrimEnd('0').ToString();
        return $"{text} may mean {text[..position]}{(fraction.Length == 0 ? "" : ".")}{fraction} or {text[..position]}{text[(position + 1)..]}";
    }

    private static SpelledNumber ReadSingleMark(ReadOnlySpan<char> text, char mark)
    {
        if (Ambiguity(text) is { } ambiguity)
        {
            decimal? whole = Combine(text, point: null, mark).Value;
            return new SpelledNumber(null, ambiguity) { Grouped = mark == ',' ? whole : null, Whole = whole };
        }

        // "1500,50" and "0,125" can only be decimals.
        return Combine(text, mark, separator: null);
    }

    private static bool CanGroup(ReadOnlySpan<char> text, int mark) =>
        mark is > 0 and <= 3
        && text.Length - mark - 1 == 3
        && text[..mark] is not "0"
        && !text[..mark].ContainsAnyExceptInRange('0', '9')
        && !text[(mark + 1)..].ContainsAnyExceptInRange('0', '9');

    private static SpelledNumber Combine(ReadOnlySpan<char> text, char? point, char? separator)
    {
        int pointAt = point is null ? -1 : text.IndexOf(point.Value);
        ReadOnlySpan<char> whole = pointAt < 0 ? text : text[..pointAt];
        ReadOnlySpan<char> fraction = pointAt < 0 ? [] : text[(pointAt + 1)..];
        if (!TryJoin(whole, separator, out string digits) || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return NotOneNumber;
        }

        string plain = fraction.IsEmpty ? digits : $"{digits}.{fraction}";
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? new SpelledNumber(value, null)
            : new SpelledNumber(null, "it is too large");
    }

    // Groups of three; in between also of two, as in the Indian 1,50,000.
    private static bool TryJoin(ReadOnlySpan<char> whole, char? separator, out string digits)
    {
        string[] groups = whole.ToString().Split([separator ?? ' ', ' ', '\'']);
        digits = string.Concat(groups);
        if (groups.Length == 1)
        {
            digits = digits.Length == 0 ? "0" : digits;
            return !digits.AsSpan().ContainsAnyExceptInRange('0', '9');
        }

        return groups[0].Length is >= 1 and <= 3
            && groups[^1].Length == 3
            && groups[1..].All(group => group.Length is 2 or 3)
            && !digits.AsSpan().ContainsAnyExceptInRange('0', '9');
    }
}
