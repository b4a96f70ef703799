using System.Buffers;

namespace Planhat.ToolGen.Discovery;

/// <summary>Cuts English words down to what their forms have in common: plurals, -ing, -ed, a final e, doubled letters.</summary>
/// <remarks>A stem need not be a word; it only has to be the same for query and index.</remarks>
internal static class WordStem
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem.</summary>
    /// <param name="word">A word in small letters.</param>
    public static string Of(string word)
    {
        string singular = WithoutPlural(word);
        string bare = Without(singular, "ing") ?? Without(singular, "ed") ?? singular;
        string open = bare.Length > ShortestStem && bare[^1] == 'e' ? bare[..^1] : bare;
        return open.Length > ShortestStem && open[^1] == open[^2] ? open[..^1] : open;
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length <= ShortestStem || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > ShortestStem + 1)
        {
            return $"{word.AsSpan(0, word.Length - 3)}y";
        }

        bool isStatusLike = word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal);
        return isStatusLike ? word : word[..^1];
    }

    // "need" and "bring" are no forms of "ne" and "br".
    private static string? Without(string word, string suffix) =>
        word.Length >= suffix.Length + ShortestStem
        && word.EndsWith(suffix, StringComparison.Ordinal)
        && word.AsSpan(0, word.Length - suffix.Length).ContainsAny(Vowels)
            ? word[..^suffix.Length]
            : null;
}
