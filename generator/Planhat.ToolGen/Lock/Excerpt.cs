namespace Planhat.ToolGen.Lock;

/// <summary>Cuts long values to what can be read in a message.</summary>
internal static class Excerpt
{
    private const int Longest = 120;
    private const int Context = 30;

    /// <summary>The part of a value in which it differs from another, or all of it when it is short.</summary>
    public static string Of(string value, string other)
    {
        int start = 0;
        if (value.Length > Longest)
        {
            int same = 0;
            while (same < value.Length && same < other.Length && value[same] == other[same])
            {
                same++;
            }

            start = Math.Min(Math.Max(0, same - Context), value.Length - Longest);
        }

        int end = Math.Min(value.Length, start + Longest);
        start = start > 0 && char.IsLowSurrogate(value[start]) ? start + 1 : start;
        end = end < value.Length && char.IsLowSurrogate(value[end]) ? end - 1 : end;
        return (start > 0 ? "…" : "") + value.Substring(start, end - start) + (end < value.Length ? "…" : "");
    }
}
