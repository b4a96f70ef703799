using System.Globalization;

namespace Planhat.ToolGen.Primitives;

/// <summary>What stands before and after the digits of a number.</summary>
/// <param name="Factor">By what the digits are to be multiplied: a sign, a scale word.</param>
/// <param name="GroupsByComma">Whether the currency is one whose amounts have commas between thousands.</param>
internal readonly record struct NumberSurroundings(decimal Factor, bool GroupsByComma)
{
    // Whoever writes a dollar or a pound sign writes 1,500 for fifteen hundred, and a full stop before cents.
    private static readonly string[] CommaGroupingWords = ["$", "USD", "DOLLAR", "DOLLARS", "£", "GBP", "POUND", "POUNDS"];

    private static readonly string[] CurrencyWords =
    [
        "US", "USA", "A", "AU", "C", "CA", "NZ", "HK", "S", "SG", "R", "KR", "RS", "FR", "ZŁ", "KČ", "FT", "LEI", "LEU",
        "EURO", "EUROS", "DOLLAR", "DOLLARS", "POUND", "POUNDS", "YEN", "KRONOR", "KRONER",
    ];

    /// <summary>Reads both sides; null when anything in them is not understood.</summary>
    public static NumberSurroundings? Read(string before, string after)
    {
        decimal factor = 1;
        if (before.StartsWith('(') && after.EndsWith(')'))
        {
            factor = -1;
            before = before[1..];
            after = after[..^1];
        }

        foreach (string word in Words(before))
        {
            if (word == "-" && factor > 0)
            {
                factor = -1;
            }
            else if (word != "+" && !IsCurrency(word))
            {
                return null;
            }
        }

        bool isScaled = false;
        foreach (string word in Words(after))
        {
            if (!isScaled && Scale(word) is { } scale)
            {
                factor *= scale;
                isScaled = true;
            }
            else if (!IsCurrency(word))
            {
                return null;
            }
        }

        bool groupsByComma = Words(before).Concat(Words(after))
            .Any(static word => CommaGroupingWords.Contains(word.ToUpperInvariant(), StringComparer.Ordinal));
        return new NumberSurroundings(factor, groupsByComma);
    }

    private static decimal? Scale(string word) => word.ToUpperInvariant() switch
    {
        "K" or "TSD" or "THOUSAND" => 1_000m,
        "M" or "MN" or "MM" or "MIO" or "MILLION" or "MILLIONS" => 1_000_000m,
        "B" or "BN" or "BILLION" or "BILLIONS" => 1_000_000_000m,
        _ => null,
    };

    private static bool IsCurrency(string word) =>
        char.GetUnicodeCategory(word[0]) == UnicodeCategory.CurrencySymbol
        || CurrencyTable.Contains(word.ToUpperInvariant())
        || CurrencyWords.Contains(word.ToUpperInvariant(), StringComparer.Ordinal);

    // Runs of letters are words, a full stop after them included; every other character stands for itself.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        int position = 0;
        while (position < text.Length)
        {
            int end = position;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > position)
            {
                words.Add(text[position..end]);
                position = end < text.Length && text[end] == '.' ? end + 1 : end;
                continue;
            }

            if (text[position] != ' ')
            {
                words.Add(text[position].ToString());
            }

            position++;
        }

        return words;
    }
}
