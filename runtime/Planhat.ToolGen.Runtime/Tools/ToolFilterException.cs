namespace Planhat.ToolGen.Tools;

/// <summary>A filter holds a word that the catalog does not know; the message lists the known ones.</summary>
public sealed class ToolFilterException : Exception
{
    internal ToolFilterException(string setting, string word, IReadOnlyList<string> knownWords, string? nearest)
        : base(Sentence(setting, word, knownWords, nearest))
    {
        Setting = setting;
        Word = word;
        KnownWords = knownWords;
    }

    /// <summary>What the word was given for: <c>methods</c>, <c>tags</c>, <c>tools</c> or <c>preset</c>.</summary>
    public string Setting { get; }

    /// <summary>The unknown word.</summary>
    public string Word { get; }

    /// <summary>The words that are known there.</summary>
    public IReadOnlyList<string> KnownWords { get; }

    private static string Sentence(string setting, string word, IReadOnlyList<string> knownWords, string? nearest)
    {
        string question = nearest is null ? "" : $" Did you mean '{nearest}'?";
        string known = knownWords.Count == 0 ? "There are none." : $"Known: {string.Join(", ", knownWords)}.";
        return $"Unknown word '{word}' in '{setting}'.{question} {known}";
    }
}
