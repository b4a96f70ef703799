using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>Which operation a query asks for, told from its verbs.</summary>
internal sealed class SearchIntent
{
    private const double First = 1.0;
    private const double Later = 0.85;
    private const double Told = 0.9;
    private const double Related = 0.8;
    private const double Unasked = 0.5;

    private static readonly HashSet<string> BeforeVerb = new(StringComparer.Ordinal) { "and", "to", "then", "please", "i", "we", "must", "can", "you" };

    private static readonly HashSet<string> AfterVerb = new(StringComparer.Ordinal) { "it", "them", "this", "that", "these", "those", "a", "an", "the", "my", "our", "his", "her", "their", "down", "off" };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "a", "an", "the", "my", "our", "his", "her", "this", "that", "up", "down", "off", "out" };

    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "that", "who", "which" };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "don", "not", "never", "without", "cannot" };

    private static readonly HashSet<string> ChangesToo = new(StringComparer.Ordinal) { "to", "make", "set" };

    private static readonly HashSet<string> Changed = new(StringComparer.Ordinal) { "now", "wrong", "typo", "mistake", "incorrect", "outdated", "instead", "longer", "done", "ready" };

    private static readonly HashSet<string> Wished = new(StringComparer.Ordinal) { "need", "needs", "another" };

    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "are", "did", "do", "does", "has", "have", "is", "was", "were",
    };

    private readonly Dictionary<ToolMethod, double> _weights = [];

    private SearchIntent()
    {
    }

    /// <summary>Reads the intent of a query.</summary>
    /// <param name="words">The words of the query, in order.</param>
    /// <param name="isThing">Whether a word is known to name something.</param>
    public static SearchIntent Of(IReadOnlyList<string> words, Predicate<string> isThing)
    {
        var intent = new SearchIntent();
        for (int index = 0; index < words.Count; index++)
        {
            if (MethodAt(words, index) is { } method)
            {
                intent._weights.TryAdd(method, intent._weights.Count == 0 ? First : Later);
            }
        }

        // "Open the case" or "open cases", "report a loss" or "report by month".
        if (words.Count > 1 && SearchVerbs.IsAlsoNoun(words[0]) && !AfterVerb.Contains(words[1]))
        {
            intent._weights.TryAdd(ToolMethod.List, Later);
        }

        // What is added to something may be a change of it, and so may be what is made visible or set right.
        if (intent._weights.ContainsKey(ToolMethod.Create) && words.Any(ChangesToo.Contains))
        {
            intent._weights.TryAdd(ToolMethod.Update, Later);
        }

        if (intent._weights.Count == 0)
        {
            intent.TakeWhatHappened(words);
        }

        if (intent._weights.Count == 0 && IsCommand(words) && !isThing(words[0]))
        {
            intent._weights[ToolMethod.Update] = First;
            intent._weights[ToolMethod.Create] = Later;
            intent._weights[ToolMethod.Delete] = Later;
        }

        return intent;
    }

    /// <summary>How well an operation fits, from 0 to 1. Without any verb the things themselves are wanted, most often several.</summary>
    public double WeightOf(ToolMethod method)
    {
        if (_weights.Count == 0)
        {
            return method switch { ToolMethod.List => First, ToolMethod.Get => Related, _ => Unasked };
        }

        double asked = _weights.GetValueOrDefault(method, Unasked);
        return method switch
        {
            ToolMethod.List => Math.Max(asked, Related * _weights.GetValueOrDefault(ToolMethod.Get)),
            ToolMethod.Get => Math.Max(asked, Related * _weights.GetValueOrDefault(ToolMethod.List)),
            _ => asked,
        };
    }

    // "Acme moved to another plan" may be a wish to find it or to record it.
    private void TakeWhatHappened(IReadOnlyList<string> words)
    {
        if (words.Any(Changed.Contains))
        {
            _weights[ToolMethod.List] = First;
            _weights[ToolMethod.Update] = Told;
        }

        if (words.Any(Wished.Contains))
        {
            _weights[ToolMethod.Create] = First;
            _weights[ToolMethod.Update] = Told;
            return;
        }

        ToolMethod[] told = [.. words.Select(SearchVerbs.MethodOfPast).OfType<ToolMethod>().Distinct()];
        if (told.Length == 0)
        {
            return;
        }

        _weights[ToolMethod.List] = First;
        foreach (ToolMethod method in told)
        {
            _weights.TryAdd(method, Told);
        }

        _weights.TryAdd(ToolMethod.Create, Later);
    }

    // "Shelve the …": a verb nobody listed most probably changes something.
    private static bool IsCommand(IReadOnlyList<string> words) => words.Count > 2 && Determiners.Contains(words[1]) && !Relatives.Contains(words[1]) && SearchTerms.TellsSomething(words[0]);

    private static ToolMethod? MethodAt(IReadOnlyList<string> words, int index)
    {
        if (index == 0 && Questions.Contains(words[0]))
        {
            return ToolMethod.List;
        }

        if (words[index] is ("give" or "send" or "bring") && index + 1 < words.Count && words[index + 1] is ("me" or "us"))
        {
            return ToolMethod.Get;
        }

        return IsVerb(words, index) ? PhrasalVerbs.MethodAt(words, index) ?? SearchVerbs.MethodOf(words[index]) : null;
    }

    private static bool IsVerb(IReadOnlyList<string> words, int index) =>
        index == 0
        || (!IsToldOf(words, index)
            && (!SearchVerbs.IsAlsoNoun(words[index])
                || BeforeVerb.Contains(words[index - 1])
                || (index + 1 < words.Count && AfterVerb.Contains(words[index + 1]) && !Determiners.Contains(words[index - 1]))));

    // "Contracts that auto-renew" and "do not delete" ask for no renewal and no deletion.
    private static bool IsToldOf(IReadOnlyList<string> words, int index) =>
        Negations.Contains(words[index - 1])
        || Relatives.Contains(words[index - 1])
        || (index > 2 && Relatives.Contains(words[index - 2]) && !Determiners.Contains(words[index - 1]));
}
