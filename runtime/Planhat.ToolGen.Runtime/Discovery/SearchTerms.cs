namespace Planhat.ToolGen.Discovery;

/// <summary>The terms of a text: stems of its words without those that tell nothing, and neighbours run together.</summary>
/// <remarks>Neighbours are joined so that "to-do", "to do" and "todo" are one term, and so that a whole phrase counts for more than its words.</remarks>
internal static class SearchTerms
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "about", "all", "already", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does",
        "every", "everything", "for", "from", "had", "has", "have", "he", "her", "his", "i", "id", "if", "in", "into", "is", "it", "its", "just", "know", "last", "me",
        "month", "my", "next", "no", "not", "of", "off", "on", "or", "our", "out", "planhat", "please", "she", "should", "single", "so", "some",
        "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "today", "us", "want", "was", "we", "week",
        "were", "when", "where", "will", "with", "would", "year", "yesterday", "you", "your",
    };

    // In "last time" no time is spent.
    private static readonly HashSet<string> Occasions = new(StringComparer.Ordinal) { "each", "every", "first", "last", "long", "next", "this", "what" };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "at", "by", "for", "from", "in", "on", "to", "with",
    };

    /// <summary>Where a query turns from its object to the circumstances: behind the first preposition after another word.</summary>
    /// <param name="words">The words of the query, in order.</param>
    public static int StartOfAside(IReadOnlyList<string> words)
    {
        for (int index = 2; index < words.Count; index++)
        {
            if (Prepositions.Contains(words[index]))
            {
                return index;
            }
        }

        return words.Count;
    }

    /// <summary>Whether a word is worth looking for.</summary>
    public static bool TellsSomething(string word) => !Empty.Contains(word) && !SearchVerbs.IsOnlyVerb(word);

    /// <summary>Stems of the words that tell something, each once, in order.</summary>
    public static IReadOnlyList<string> OfWords(IReadOnlyList<string> words) =>
    [
        .. words.Where((word, index) => TellsSomething(word) && !(word == "time" && index > 0 && Occasions.Contains(words[index - 1]))).Select(WordStem.Of).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Stems of neighbours run together, each once, in order.</summary>
    public static IReadOnlyList<string> OfPairs(IReadOnlyList<string> words) =>
        [.. words.Zip(words.Skip(1), static (left, right) => WordStem.Of(left + right)).Distinct(StringComparer.Ordinal)];
}
