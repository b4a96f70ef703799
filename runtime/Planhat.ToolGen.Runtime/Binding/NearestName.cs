namespace Planhat.ToolGen.Binding;

/// <summary>Finds the known word that was most probably meant by an unknown one.</summary>
public static class NearestName
{
    private const int MostEdits = 2;
    private const int ShortestPart = 3;

    /// <summary>
    /// The known name that differs only in case and separators, else in singular and plural, else by a word behind it that makes no other
    /// thing of it (<c>company</c>, <c>companyId</c>), else by a misspelling of one or two letters; otherwise null. Names that differ in a
    /// digit, in a whole word or by a negation are never the same. Where two names are equally near, it is null, too.
    /// </summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The known names.</param>
    public static string? Find(string given, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        NameWords words = NameWords.Of(given);
        NameWords[] names = [.. known.Select(NameWords.Of)];
        return Alike(words, names) ?? WithTail(words, names);
    }

    /// <summary>The known name that differs only in case and separators, or not at all; null where there is none, or more than one.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The known names.</param>
    public static string? Same(string given, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        if (known.Contains(given, StringComparer.Ordinal))
        {
            return given;
        }

        NameWords words = NameWords.Of(given);
        return words.Bare.Length == 0 ? null : Only([.. known.Select(NameWords.Of)], name => name.Bare == words.Bare);
    }

    /// <summary>
    /// The name of a list that somebody else made, as custom fields are: like <see cref="Find"/>, but a word more is always another name.
    /// </summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The known names.</param>
    public static string? FindMisspelt(string given, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        NameWords words = NameWords.Of(given);
        NameWords[] names = [.. known.Select(NameWords.Of)];
        return Alike(words, names) ?? WithinEdits(words, names);
    }

    /// <summary>
    /// The allowed value of a closed list that was misspelt: it differs only in case and separators, or in singular and plural, or begins
    /// like the given one, or is at most two edits away; otherwise null. What stands before a value turns it into its opposite:
    /// <c>unpaid</c>, <c>inactive</c>, <c>bi-weekly</c>; a word behind it, or another digit, into another value.
    /// </summary>
    /// <param name="given">What was given.</param>
    /// <param name="allowed">The allowed values.</param>
    public static string? FindValue(string given, IReadOnlyList<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(allowed);
        NameWords words = NameWords.Of(given);
        NameWords[] names = [.. allowed.Select(NameWords.Of)];
        return Alike(words, names)
            ?? Only(names, name => words.Bare.Length >= ShortestPart && words.HasSameSigns(name) && name.IsAbbreviatedBy(words))
            ?? WithinEdits(words, names);
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

        // Of values that differ in case alone the nearer one counts.
        NameWords words = NameWords.Of(given);
        return Fewest(
            known,
            value => words.EditsTo(NameWords.Of(value), MostEdits) is { } edits
                ? (edits * (MostEdits + 1)) + Math.Min(EditDistance.Between(given, value) - edits, MostEdits)
                : null,
            (MostEdits * (MostEdits + 1)) + MostEdits);
    }

    private static string? Alike(NameWords given, NameWords[] known) => given.Bare.Length == 0
        ? null
        : Only(known, name => name.Bare == given.Bare && name.HasSameSigns(given))
            ?? Only(known, name => name.Singular == given.Singular && name.HasSameSigns(given));

    // A word that fits several names is no reason to look for a name that has none of it.
    private static string? WithTail(NameWords given, NameWords[] known)
    {
        NameWords[] related = given.Bare.Length == 0 ? [] : [.. known.Where(given.HasTailOf)];
        return related.Length == 0 ? WithinEdits(given, known) : Only(related, static _ => true);
    }

    private static string? WithinEdits(NameWords given, NameWords[] known) =>
        given.Bare.Length == 0 ? null : Fewest(known, name => given.EditsTo(name, MostEdits), MostEdits)?.Name;

    private static T? Fewest<T>(IEnumerable<T> known, Func<T, int?> editsTo, int most)
        where T : class
    {
        T? nearest = null;
        int fewest = most + 1;
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
