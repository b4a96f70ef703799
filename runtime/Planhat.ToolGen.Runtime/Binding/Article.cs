namespace Planhat.ToolGen.Binding;

/// <summary>A noun with its article.</summary>
internal static class Article
{
    // Letters whose names begin with a vowel.
    private const string SpokenWithVowel = "AEFHILMNORSX";

    /// <summary>Such as <c>a license</c>, <c>an invoice</c>, <c>a user</c>, <c>an NPS answer</c>.</summary>
    /// <param name="noun">The noun, in words.</param>
    public static string With(string noun) => (TakesAn(noun) ? "an " : "a ") + noun;

    private static bool TakesAn(string noun)
    {
        string first = noun.Split(' ')[0];
        if (first.Length > 1 && first.All(char.IsUpper))
        {
            return SpokenWithVowel.Contains(first[0], StringComparison.Ordinal);
        }

        bool isSpokenAsYou = first.StartsWith("us", StringComparison.OrdinalIgnoreCase) || first.StartsWith("uni", StringComparison.OrdinalIgnoreCase);
        return first.Length > 0 && !isSpokenAsYou && "aeiou".Contains(char.ToLowerInvariant(first[0]), StringComparison.Ordinal);
    }
}
