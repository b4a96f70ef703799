namespace Planhat.ToolGen.Model;

/// <summary>Puts sentences together that come from different sources.</summary>
internal static class Sentences
{
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
