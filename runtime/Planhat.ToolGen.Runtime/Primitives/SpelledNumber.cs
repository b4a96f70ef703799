using System.Globalization;
using System.Text;

namespace Planhat.ToolGen.Primitives;

/// <summary>A number as people write it: with currency, separators or a scale word.</summary>
/// <param name="Value">The number meant, or null when that is not certain.</param>
/// <param name="Why">Why it is not certain, or null.</param>
internal readonly record struct SpelledNumber(decimal? Value, string? Why)
{
    private const int LongestSpelling = 60;

    /// <summary>The number meant if a comma that may also begin decimals separates thousands; otherwise null.</summary>
    public decimal? Grouped { get; init; }

    /// <summary>The number meant if the only full stop or comma separates thousands; otherwise null.</summary>
    public decimal? Whole { get; init; }

    /// <summary>The signs and words for money beside it, in capitals.</summary>
    public IReadOnlyList<string>? Marks { get; private init; }

    /// <summary>Interprets a text that is not a plain number.</summary>
    public static SpelledNumber Read(string text)
    {
        if (text.Length > LongestSpelling)
        {
            return default;
        }

        string tidy = Tidy(text);
        int first = tidy.AsSpan().IndexOfAnyInRange('0', '9');
        int last = tidy.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return new SpelledNumber(null, "it holds no digits");
        }

        // "$.5" and ".5", but not "Rs.5".
        if (first > 0 && tidy[first - 1] == '.' && (first == 1 || !char.IsLetter(tidy[first - 2])))
        {
            first--;
        }

        var surroundings = NumberSurroundings.Read(tidy[..first], tidy[(last + 1)..]);
        if (surroundings is not { } around)
        {
            return new SpelledNumber(null, "the words around the digits are not understood");
        }

        ReadOnlySpan<char> written = tidy.AsSpan(first, last + 1 - first);
        if (around.Marks.Count == 0 && Math.Abs(around.Factor) == 1 && written.Count(' ') == 1 && !written.ContainsAny(",.'"))
        {
            return new SpelledNumber(null, "it may be one number or two");
        }

        SpelledNumber digits = DigitGroups.Read(written);
        SpelledNumber number = around.IsWhole ? digits.AsWhole() : around.GroupsByComma ? digits.AsGrouped() : digits;
        return number.Times(around.Factor) with { Marks = around.Marks };
    }

    /// <summary>The number where there can be no decimals.</summary>
    public SpelledNumber AsWhole() => Whole is null ? this : this with { Value = Whole, Why = null };

    /// <summary>The number where a comma can only separate thousands.</summary>
    public SpelledNumber AsGrouped() => Grouped is null ? this : this with { Value = Grouped, Why = null };

    private SpelledNumber Times(decimal factor)
    {
        if (factor == 1)
        {
            return this;
        }

        try
        {
            return this with { Value = Product(Value, factor), Grouped = Product(Grouped, factor), Whole = Product(Whole, factor) };
        }
        catch (OverflowException)
        {
            return new SpelledNumber(null, "it is too large");
        }
    }

    private static decimal? Product(decimal? value, decimal factor) =>
        Math.Abs(factor) == 1 || value is null ? value * factor : WithoutTrailingZeros(value.Value * factor);

    private static decimal WithoutTrailingZeros(decimal value) => decimal.Round(value, NumberLimits.CountDecimals(value));

    // Typographic minus signs and apostrophes mean the same as the plain ones; programmers group by underscores. A typographic space
    // between digits groups them, too, which a plain one need not do.
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        string trimmed = text.Trim();
        for (int index = 0; index < trimmed.Length; index++)
        {
            char character = trimmed[index];
            bool isBetweenDigits = index > 0 && index < trimmed.Length - 1 && char.IsAsciiDigit(trimmed[index - 1]) && char.IsAsciiDigit(trimmed[index + 1]);
            tidy.Append(character switch
            {
                not ' ' when isBetweenDigits && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator => '\'',
                '\u2212' or '\u2013' => '-',
                '\u2019' or '_' => '\'',
                _ when char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator => ' ',
                _ => character,
            });
        }

        return tidy.ToString();
    }
}
