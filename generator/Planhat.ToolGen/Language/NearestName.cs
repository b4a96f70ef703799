namespace Planhat.ToolGen.Language;

/// <summary>Finds what an author probably meant.</summary>
internal static class NearestName
{
    /// <summary>The candidate nearest to a name, or null when none is near; ties go to the first.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int allowed = Math.Min(3, Math.Max(1, name.Length / 3));
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(name, candidate);
            if (distance <= allowed && distance > 0)
            {
                nearest = candidate;
                allowed = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>The way out after an unknown name: the nearest one, or all when they are few.</summary>
    public static string Advice(string name, IReadOnlyCollection<string> candidates)
    {
        if (Find(name, candidates) is { } nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        return candidates.Count switch
        {
            1 => $"there is only '{candidates.First()}'",
            > 1 and <= 30 => "use one of " + string.Join(", ", candidates),
            _ => "check the spelling",
        };
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two names (Damerau-Levenshtein, optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int cost = left[row - 1] == right[column - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + cost);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                }

                current[column] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
