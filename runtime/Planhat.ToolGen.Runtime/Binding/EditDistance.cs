namespace Planhat.ToolGen.Binding;

/// <summary>Damerau-Levenshtein distance (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>Insertions, removals, replacements and swaps of neighbours that turn one text into the other.</summary>
    public static int Between(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = new int[to.Length + 1];
        int[] current = new int[to.Length + 1];
        for (int column = 0; column <= to.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= to.Length; column++)
            {
                int replaced = last[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
                bool swapped = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
                current[column] = swapped ? Math.Min(best, beforeLast[column - 2] + 1) : best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }
}
