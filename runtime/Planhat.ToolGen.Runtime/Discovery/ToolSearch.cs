using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>Finds the tools of a selection that fit what somebody wants to do, in that person's words.</summary>
/// <remarks>The index is built by the first search. The same query always gives the same tools in the same order.</remarks>
public sealed class ToolSearch
{
    private const double CustomAsked = 1.1;
    private const double CustomUnasked = 0.45;
    private const double BulkStandIn = 0.9;

    private static readonly ToolMethod[] Writes = [ToolMethod.Create, ToolMethod.Update];

    private readonly ToolSelection _selection;
    private readonly Lazy<SearchIndex> _index;

    /// <summary>Prepares searches.</summary>
    /// <param name="catalog">All tools; their words are weighed against each other.</param>
    /// <param name="selection">The tools of the catalog that may be found.</param>
    public ToolSearch(ToolCatalog catalog, ToolSelection selection)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(selection);
        _selection = selection;
        _index = new Lazy<SearchIndex>(() => new SearchIndex(catalog));
    }

    /// <summary>The tools that fit best, the best first; none when no word of the query says anything about any tool.</summary>
    /// <param name="query">What is wanted: words, a sentence or the name of a tool.</param>
    /// <param name="limit">Most tools, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public IReadOnlyList<PlanhatTool> Find(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        IReadOnlyList<string> words = SearchWords.Of(query);
        IReadOnlyList<(string Term, double Share)> terms = _index.Value.TermsOf(query, words);
        SearchIntent intent = SearchIntent.Of(words, _index.Value.Knows);
        PlanhatTool? named = _selection.Find(query.Trim());

        // The selection is in the order of names, which the sort keeps among equals.
        return
        [
            .. _selection.Tools
                .Select(tool => (Tool: tool, Score: _index.Value.ScoreOf(tool, terms) * Fit(tool, intent, words)))
                .Where(hit => hit.Score > 0 || hit.Tool == named)
                .OrderByDescending(hit => hit.Tool == named)
                .ThenByDescending(static hit => hit.Score)
                .Take(limit)
                .Select(static hit => hit.Tool),
        ];
    }

    private double Fit(PlanhatTool tool, SearchIntent intent, IReadOnlyList<string> words) => CustomVerbs.Asks(tool, words) switch
    {
        true => CustomAsked,
        false => Math.Max(CustomUnasked, StandIn(tool, intent)),
        null => intent.WeightOf(tool.Method),
    };

    // Where a model has no tool to create or update a record, one that writes otherwise does it.
    private double StandIn(PlanhatTool tool, SearchIntent intent)
    {
        if (tool.Annotations.ReadOnly)
        {
            return 0;
        }

        double wanted = Writes.Where(method => !_index.Value.Has(tool.Model, method)).Select(intent.WeightOf).DefaultIfEmpty().Max();
        return CustomVerbs.IsBulk(tool) ? BulkStandIn * wanted : wanted;
    }
}
