namespace Planhat.ToolGen.Binding;

/// <summary>Finds the known word that was most probably meant by an unknown one.</summary>
public static class NearestName
{
    private const int MostEdits = 2;
    private const int ShortestWordForEdits = 5;
    private const int ShortestPrefix = 3;

    /// <summary>
    /// The known name that differs only in case and separators, else the one name within two edits
    /// (names of five characters or more), else the one name that begins like the given one; otherwise null.
    /// </summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The known names.</param>
    public static string? Find(string given, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        string bare = Bare(given);
        return bare.Length == 0
            ? null
            : Only(known, name => Bare(name) == bare) ?? WithinEdits(given, known) ?? WithPrefix(bare, known);
    }

    /// <summary>
    /// The known value of an open list that was only misspelt: it differs in case alone, or by at most two edits
    /// if it has five characters or more; null when the given value is known or something else.
    /// </summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The known values.</param>
    public static string? NearMiss(string given, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        return known.Contains(given, StringComparer.Ordinal)
            ? null
            : Only(known, value => value.Equals(given, StringComparison.OrdinalIgnoreCase)) ?? WithinEdits(given, known);
    }

    private static string? WithinEdits(string given, IReadOnlyList<string> known)
    {
        string? nearest = null;
        int fewest = MostEdits + 1;
        foreach (string name in known)
        {
            if (name.Length < ShortestWordForEdits || Math.Abs(name.Length - given.Length) > MostEdits)
            {
                continue;
            }

            int edits = EditDistance.Between(given.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < fewest)
            {
                (nearest, fewest) = (name, edits);
            }
            else if (edits == fewest)
            {
                nearest = null;
            }
        }

        // Two edits turn a word of three letters into almost anything.
        return fewest * 2 < given.Length ? nearest : null;
    }

    private static string? WithPrefix(string bare, IReadOnlyList<string> known) =>
        bare.Length < ShortestPrefix
            ? null
            : Only(known, name => Bare(name).StartsWith(bare, StringComparison.Ordinal))
                ?? Only(known, name => Bare(name) is { Length: > ShortestPrefix } prefix && bare.StartsWith(prefix, StringComparison.Ordinal));

    private static string? Only(IReadOnlyList<string> known, Predicate<string> matches)
    {
        string? only = null;
        foreach (string name in known)
        {
            if (matches(name))
            {
                if (only is not null)
                {
                    return null;
                }

                only = name;
            }
        }

        return only;
    }

    private static string Bare(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
