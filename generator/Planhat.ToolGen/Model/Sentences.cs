namespace Planhat.ToolGen.Model;

/// <summary>Puts sentences together that come from different sources.</summary>
internal static class Sentences
{
    /// <summary>Names as a choice: <c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[names.Count - 1]}";

    /// <summary>Two sentences with a space between; the first gets its full stop if it has none.</summary>
    public static string Join(string first, string second)
    {
        string trimmed = first.TrimEnd();
        if (trimmed.Length == 0)
        {
            return second;
        }

        return trimmed[trimmed.Length - 1] is '.' or '!' or '?' or ':' ? $"{trimmed} {second}" : $"{trimmed}. {second}";
    }
}
