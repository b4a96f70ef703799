namespace Planhat.ToolGen.Discovery;

/// <summary>The terms of something that can be found, each with the weight of the best place it stands in.</summary>
internal sealed class SearchDocument
{
    // One strong place nearly says it all; many weak ones never do.
    private const double Saturation = 4;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>The terms.</summary>
    public IEnumerable<string> Terms => _weights.Keys;

    /// <summary>Adds the words of a text.</summary>
    public void AddText(string text, double weight) => Add(SearchTerms.OfWords(SearchWords.Of(text)), weight);

    /// <summary>Adds a phrase: as a whole it counts in full, each of several words for less.</summary>
    public void AddPhrase(string phrase, double weight)
    {
        IReadOnlyList<string> words = SearchWords.Of(phrase);
        Add(SearchTerms.OfWords(words), weight / Math.Max(1, words.Count));
        Add(SearchTerms.OfPairs(words), weight);
    }

    /// <summary>How much a term says about this document, from 0 to below 1.</summary>
    public double StrengthOf(string term)
    {
        double weight = _weights.GetValueOrDefault(term);
        return weight / (weight + Saturation);
    }

    private void Add(IReadOnlyList<string> terms, double weight)
    {
        foreach (string term in terms)
        {
            _weights[term] = Math.Max(weight, _weights.GetValueOrDefault(term));
        }
    }
}
