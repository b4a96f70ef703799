using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>The words of all tools of a catalog, weighed: what few models say tells more than what all say.</summary>
internal sealed class SearchIndex
{
    private const double OwnShare = 0.35;
    private const double AsideShare = 0.7;
    private const string Customer = "customer";
    private const double CustomerShare = 0.4;
    private const double VerbShare = 1.5;
    private const double MisspeltShare = 0.7;
    private const int ShortestForOneEdit = 5;
    private const int ShortestForTwoEdits = 8;
    private const double CertainStrength = 0.5;

    private readonly Dictionary<PlanhatTool, (SearchDocument Model, SearchDocument Own)> _documents = [];
    private readonly HashSet<(ModelDescription Model, ToolMethod Method)> _methods = [];
    private readonly HashSet<string> _certain;
    private readonly Dictionary<string, double> _rarity;
    private readonly string[] _vocabulary;

    public SearchIndex(ToolCatalog catalog)
    {
        var models = new List<SearchDocument>();
        foreach (IGrouping<ModelDescription, PlanhatTool> group in catalog.Tools.Where(static tool => tool.Exposure != ToolExposure.Hidden).GroupBy(static tool => tool.Model))
        {
            PlanhatTool[] tools = [.. group];
            SearchDocument model = SearchDocuments.OfModel(group.Key, tools);
            models.Add(model);
            foreach (PlanhatTool tool in tools)
            {
                _documents.Add(tool, (model, SearchDocuments.OfTool(tool)));
                _methods.Add((tool.Model, tool.Method));
            }
        }

        _vocabulary = [.. models.SelectMany(static model => model.Terms).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _certain = [.. models.SelectMany(static model => model.Terms.Where(term => model.StrengthOf(term) >= CertainStrength))];
        _rarity = _vocabulary.ToDictionary(static term => term, term => Rarity(term, models), StringComparer.Ordinal);
    }

    /// <summary>Whether a model has a tool of a method.</summary>
    public bool Has(ModelDescription model, ToolMethod method) => _methods.Contains((model, method));

    /// <summary>Whether any tool has a word, in whatever form.</summary>
    public bool Knows(string word) => _rarity.ContainsKey(WordStem.Of(word));

    /// <summary>The terms of a query that the index knows, each with the share it counts for; a misspelt one becomes the nearest known.</summary>
    /// <param name="query">The query as it was given.</param>
    /// <param name="words">Its words, in order.</param>
    public IReadOnlyList<(string Term, double Share)> TermsOf(string query, IReadOnlyList<string> words)
    {
        var terms = new List<(string, double)>();
        int aside = SearchTerms.StartOfAside(words);
        IReadOnlyList<string> main = SearchTerms.OfWords([.. words.Take(aside)]);
        string? verb = LeadingVerb(words);
        foreach (string term in SearchTerms.OfWords(words))
        {
            double share = main.Contains(term, StringComparer.Ordinal) ? term == verb ? VerbShare : 1 : AsideShare;
            if (_rarity.ContainsKey(term))
            {
                terms.Add((term, share));
            }
            else if (Nearest(term) is { } nearest)
            {
                terms.Add((nearest, share * MisspeltShare));
            }
        }

        if (words.Any(word => SearchVerbs.MethodOf(word) is not null || Knows(word)) && ProperNames.AreIn(query, Knows) && _rarity.ContainsKey(Customer))
        {
            terms.Add((Customer, CustomerShare));
        }

        terms.AddRange(SearchTerms.OfPairs(words).Where(_rarity.ContainsKey).Select(static term => (term, 1.0)));
        return terms;
    }

    /// <summary>How much of what the terms say fits a tool; 0 for nothing.</summary>
    public double ScoreOf(PlanhatTool tool, IReadOnlyList<(string Term, double Share)> terms)
    {
        if (!_documents.TryGetValue(tool, out (SearchDocument Model, SearchDocument Own) documents))
        {
            return 0;
        }

        double score = 0;
        foreach ((string term, double share) in terms)
        {
            score += share * _rarity[term] * (documents.Model.StrengthOf(term) + (OwnShare * documents.Own.StrengthOf(term)));
        }

        return score;
    }

    // A model counts for as much as the term says about it.
    private static double Rarity(string term, List<SearchDocument> models)
    {
        double frequency = models.Sum(model => Math.Pow(Math.Min(1, model.StrengthOf(term) / CertainStrength), 2));
        return Math.Log((models.Count + 1) / (frequency + 0.5));
    }

    // "Remind …", "bill …": the verb is what the record is called by.
    private string? LeadingVerb(IReadOnlyList<string> words) =>
        words.Count > 0 && SearchVerbs.MethodOf(words[0]) is not null && WordStem.Of(words[0]) is { } stem && _certain.Contains(stem) ? stem : null;

    private string? Nearest(string term)
    {
        if (term.Length < ShortestForOneEdit)
        {
            return null;
        }

        int most = term.Length < ShortestForTwoEdits ? 1 : 2;
        return _vocabulary
            .Where(known => Math.Abs(known.Length - term.Length) <= most)
            .Select(known => (Known: known, Edits: EditDistance.Between(known, term)))
            .Where(candidate => candidate.Edits <= most)
            .OrderBy(static candidate => candidate.Edits)
            .Select(static candidate => candidate.Known)
            .FirstOrDefault();
    }
}
