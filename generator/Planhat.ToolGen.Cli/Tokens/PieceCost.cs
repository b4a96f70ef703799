namespace Planhat.ToolGen.Cli.Tokens;

/// <summary>What one piece of a text costs on average.</summary>
/// <remarks>Calibrated on the shipped tools and on English technical text; a test counts the shipped tools with the true encoding.</remarks>
internal static class PieceCost
{
    private const int LongestSurePunctuation = 3;
    private const double MostOfUpper = 1.6;

    // Quotes, brackets and commas in a row, by length from 4 on; what is longer falls into pairs.
    private static readonly double[] Punctuation = [1.27, 1.85, 2.6];

    /// <summary>The cost in tokens; never less than one.</summary>
    public static double Of(ReadOnlySpan<char> piece)
    {
        if (piece.Length > 0 && char.IsLetter(piece[0]))
        {
            return OfWord(piece, isMarked: false);
        }

        if (piece.Length > 1 && char.IsLetter(piece[1]))
        {
            return OfWord(piece[1..], isMarked: piece[0] != ' ');
        }

        return piece.IsWhiteSpace() || char.IsDigit(piece[0]) ? 1 : OfPunctuation(piece);
    }

    /// <summary>A word without the sign before it.</summary>
    /// <param name="word">Letters, perhaps with an English ending such as <c>'s</c>.</param>
    /// <param name="isMarked">Whether a sign such as <c>_</c> or <c>-</c> stands before it: longer words then stand apart from it.</param>
    private static double OfWord(ReadOnlySpan<char> word, bool isMarked)
    {
        int apostrophe = word.IndexOf('\'');
        double ending = apostrophe < 0 ? 0 : 1;
        ReadOnlySpan<char> letters = apostrophe < 0 ? word : word[..apostrophe];
        double cost = letters.ContainsAnyExceptInRange('\0', '\x7F') ? OfForeign(letters)
            : char.IsAsciiLetterLower(letters[0]) ? OfLower(letters.Length, isMarked)
            : letters.Length > 1 && char.IsAsciiLetterLower(letters[^1]) ? OfCapitalised(letters.Length, isMarked)
            : OfUpper(letters.Length, isMarked);
        return cost + ending;
    }

    private static double OfLower(int length, bool isMarked) => (length, isMarked) switch
    {
        (_, false) => 1.01 + (0.05 * Math.Max(0, length - 6)),
        ( <= 4, _) => 1.08,
        ( <= 6, _) => 1.15,
        _ => 1.75 + (0.03 * (length - 7)),
    };

    private static double OfCapitalised(int length, bool isMarked) => (length, isMarked) switch
    {
        ( <= 6, false) => 1.03,
        (_, false) => 1.25 + (0.05 * Math.Max(0, length - 10)),
        ( <= 4, _) => 1.15,
        _ => 1.6 + (0.05 * Math.Max(0, length - 6)),
    };

    /// <summary>Abbreviations fall apart, long words in capitals are often known.</summary>
    private static double OfUpper(int length, bool isMarked) => Math.Min(1 + (0.3 * Math.Max(0, length - 2)), MostOfUpper) + (isMarked ? 0.3 : 0);

    /// <summary>Words of other alphabets and with accents; scripts without spaces cost by the character.</summary>
    private static double OfForeign(ReadOnlySpan<char> letters)
    {
        int ideographs = 0;
        foreach (char letter in letters)
        {
            ideographs += letter >= '\u2E80' ? 1 : 0;
        }

        return ideographs > 0 ? Math.Max(1, 0.65 * letters.Length) : 1 + (0.15 * Math.Max(0, letters.Length - 3));
    }

    private static double OfPunctuation(ReadOnlySpan<char> piece)
    {
        ReadOnlySpan<char> signs = piece.Trim();
        double foreign = 0;
        foreach (char sign in signs)
        {
            foreign += char.IsAscii(sign) ? 0 : 0.7;
        }

        bool isOneSign = !signs.ContainsAnyExcept(signs[0]);
        int surplus = piece.Length - LongestSurePunctuation;
        double cost = isOneSign || surplus <= 0 ? 1
            : surplus <= Punctuation.Length ? Punctuation[surplus - 1]
            : 0.48 * piece.Length;
        return cost + (isOneSign ? foreign / 2 : foreign);
    }
}
