namespace Planhat.ToolGen.Binding;

/// <summary>Known names in a sentence: all of them, or where they are many those next to the given one.</summary>
internal static class NameChoices
{
    private const int MostListed = 15;
    private const int MostNearest = 5;
    private const int LongestCompared = 40;

    /// <summary>The names to choose from, such as <c>one of name, mrr</c>.</summary>
    /// <param name="given">What was given in their place.</param>
    /// <param name="known">The known names.</param>
    /// <param name="noun">What they are.</param>
    public static string Describe(string given, IReadOnlyList<string> known, string noun = "names")
    {
        if (known.Count <= MostListed)
        {
            return known.Count == 0 ? "nothing: there are none" : $"one of {string.Join(", ", known)}";
        }

        NameWords words = NameWords.Of(given.Length > LongestCompared ? given[..LongestCompared] : given);
        IEnumerable<string> nearest = known
            .Select(NameWords.Of)
            .OrderBy(name => words.IsRelatedTo(name) ? 0 : 1)
            .ThenByDescending(words.CountShared)
            .ThenBy(name => EditDistance.Between(words.Bare, name.Bare))
            .Take(MostNearest)
            .Select(static name => name.Name);
        return $"one of {known.Count} {noun}; the nearest are {string.Join(", ", nearest)}";
    }
}
