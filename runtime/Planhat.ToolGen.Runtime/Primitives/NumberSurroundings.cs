namespace Planhat.ToolGen.Primitives;

/// <summary>What stands before and after the digits of a number.</summary>
/// <param name="Factor">By what the digits are to be multiplied: a sign, a scale word.</param>
/// <param name="Marks">The signs and words for money, in capitals.</param>
internal readonly record struct NumberSurroundings(decimal Factor, IReadOnlyList<string> Marks)
{
    // Whoever writes one of these writes 1,500 for fifteen hundred, and a full stop before cents.
    private static readonly string[] CommaGroupingWords =
        ["$", "US$", "A$", "AU$", "C$", "CA$", "CAN$", "NZ$", "HK$", "S$", "SG$", "NT$", "MX$", "USD", "DOLLAR", "DOLLARS", "£", "GBP", "POUND", "POUNDS", "¥", "JPY", "YEN", "CNY", "₹", "INR", "₩", "KRW", "AUD", "CAD", "NZD", "HKD", "SGD"];

    /// <summary>Whether the currency is one whose amounts have commas between thousands.</summary>
    public bool GroupsByComma => Marks.Any(static mark => CommaGroupingWords.Contains(mark, StringComparer.Ordinal));

    /// <summary>Whether a dash stands for the decimals, as in <c>1.500,-</c>.</summary>
    public bool IsWhole { get; private init; }

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

        bool isWhole = after.StartsWith(",-", StringComparison.Ordinal) || after.StartsWith(".-", StringComparison.Ordinal);
        after = isWhole ? after[2..].TrimStart('-') : after;
        var marks = new List<string>();
        foreach (string word in Words(before))
        {
            if (word == "-" && factor > 0)
            {
                factor = -1;
            }
            else if (IsCurrency(word))
            {
                marks.Add(word.ToUpperInvariant());
            }
            else if (word != "+")
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
            else if (IsCurrency(word))
            {
                marks.Add(word.ToUpperInvariant());
            }
            else
            {
                return null;
            }
        }

        return new NumberSurroundings(factor, marks) { IsWhole = isWhole };
    }

    private static decimal? Scale(string word) => word.ToUpperInvariant() switch
    {
        "K" or "TSD" or "THOUSAND" => 1_000m,
        "M" or "MN" or "MM" or "MIO" or "MILLION" or "MILLIONS" => 1_000_000m,
        "B" or "BN" or "BILLION" or "BILLIONS" => 1_000_000_000m,
        _ => null,
    };

    private static bool IsCurrency(string word) => CurrencyMarks.IsKnown(word.ToUpperInvariant());

    // Runs of letters are words, a full stop or a dollar sign after them included; every other character stands for itself.
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
                // "R$" and "C$" are signs of their own, but "USD $5" has two.
                bool isSign = end < text.Length && text[end] == '$';
                end = isSign ? end + 1 : end;
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
