namespace Planhat.ToolGen.Binding;

/// <summary>Finds the known word that was most probably meant by an unknown one.</summary>
public static class NearestName
{
    private const int MostEdits = 2;
    private const int ShortestWordForEdits = 5;
    private const int ShortestPart = 3;

    /// <summary>
    /// The known name that differs only in case and separators, else the one that begins like the given one, else the one
    /// within one edit, else the one that shares whole words with it, else the one within two edits; otherwise null.
    /// Where two names are equally near, it is null, too.
    /// </summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The known names.</param>
    public static string? Find(string given, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        NameWords words = NameWords.Of(given);
        if (words.Bare.Length == 0)
        {
            return null;
        }

        NameWords[] names = [.. known.Select(NameWords.Of)];
        return Only(names, name => name.Bare == words.Bare)
            ?? Only(names, name => words.Bare.Length >= ShortestPart && name.Bare.StartsWith(words.Bare, StringComparison.Ordinal))
            ?? WithinEdits(words, names, most: 1)
            ?? WithWords(words, names);
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
        if (known.Contains(given, StringComparer.Ordinal))
        {
            return null;
        }

        string[] equal = [.. known.Where(value => value.Equals(given, StringComparison.OrdinalIgnoreCase))];
        if (equal.Length > 0)
        {
            return equal.Length == 1 ? equal[0] : null;
        }

        // Two edits turn a word of three letters into almost anything.
        return Fewest(
            known.Where(static value => value.Length >= ShortestWordForEdits),
            value => Math.Abs(value.Length - given.Length) <= MostEdits
                && EditDistance.Between(given.ToUpperInvariant(), value.ToUpperInvariant()) is var edits
                && edits <= MostEdits
                && edits * 2 < given.Length
                    ? edits
                    : null);
    }

    // Words in common that fit several names are no reason to look for a name that has none of them.
    private static string? WithWords(NameWords given, NameWords[] known)
    {
        NameWords[] related = [.. known.Where(given.IsRelatedTo)];
        return related.Length == 0
            ? WithinEdits(given, known, MostEdits)
            : Only(related, static _ => true);
    }

    private static string? WithinEdits(NameWords given, NameWords[] known, int most) =>
        Fewest(known, name => given.EditsTo(name, most))?.Name;

    private static T? Fewest<T>(IEnumerable<T> known, Func<T, int?> editsTo)
        where T : class
    {
        T? nearest = null;
        int fewest = MostEdits + 1;
        foreach (T candidate in known)
        {
            if (editsTo(candidate) is not { } edits || edits > fewest)
            {
                continue;
            }

            nearest = edits == fewest ? null : candidate;
            fewest = edits;
        }

        return nearest;
    }

    private static string? Only(NameWords[] known, Predicate<NameWords> matches)
    {
        string? only = null;
        foreach (NameWords name in known)
        {
            if (!matches(name))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = name.Name;
        }

        return only;
    }
}
