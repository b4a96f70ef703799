namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>What a tool is for, in the first sentence of its description.</summary>
internal static class ToolSummary
{
    private const int LongestSentence = 240;
    private const string EndOfSentence = ". ";

    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "incl", "vs"];

    /// <summary>The sentence, cut when it is very long.</summary>
    /// <param name="description">The whole description.</param>
    public static string Of(string description)
    {
        int end = description.IndexOf(EndOfSentence, StringComparison.Ordinal);
        while (end >= 0 && EndsInAbbreviation(description.AsSpan(0, end)))
        {
            end = description.IndexOf(EndOfSentence, end + EndOfSentence.Length, StringComparison.Ordinal);
        }

        string sentence = end < 0 ? description : description[..(end + 1)];
        return sentence.Length <= LongestSentence ? sentence : $"{sentence.AsSpan(0, LongestSentence)}…";
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        int start = text.LastIndexOfAny(' ', '(') + 1;
        return Array.IndexOf(Abbreviations, text[start..].ToString()) >= 0;
    }
}
