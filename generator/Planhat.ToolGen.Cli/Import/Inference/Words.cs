using System.Text;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Splits, joins and bends the words of names.</summary>
internal static class Words
{
    private static readonly string[] Uncountable = ["series", "news", "analytics", "data", "sms", "nps", "dns", "status", "address", "metadata", "statistics", "settings", "churn"];

    /// <summary>The words of a name in lower case: <c>timeEntries</c>, <c>Time Entries</c> and <c>time-entries</c> are two words.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (int index = 0; index < name.Length; index++)
        {
            char character = name[index];
            if (!char.IsAsciiLetterOrDigit(character))
            {
                // An apostrophe stands inside of a word.
                if (character is not ('\'' or '’'))
                {
                    Close(words, word);
                }

                continue;
            }

            bool begins = char.IsAsciiLetterUpper(character)
                && index > 0
                && (char.IsAsciiLetterLower(name[index - 1]) || char.IsAsciiDigit(name[index - 1])
                    || (char.IsAsciiLetterUpper(name[index - 1]) && index + 1 < name.Length && char.IsAsciiLetterLower(name[index + 1])));
            if (begins)
            {
                Close(words, word);
            }

            word.Append(char.ToLowerInvariant(character));
        }

        Close(words, word);
        return words;
    }

    /// <summary>The words joined by underscores.</summary>
    public static string Snake(IEnumerable<string> words) => string.Join('_', words);

    /// <summary>Letters and digits only, in lower case, so that spellings of one name are equal.</summary>
    public static string Bare(string name) => string.Concat(Split(name));

    /// <summary>The words with the last one in the singular.</summary>
    public static IReadOnlyList<string> Singular(IReadOnlyList<string> words) =>
        words.Count == 0 ? words : [.. words.Take(words.Count - 1), Singular(words[^1])];

    /// <summary>The singular of a word, by the usual endings.</summary>
    public static string Singular(string word)
    {
        if (word.Length < 4 || Uncountable.Contains(word, StringComparer.Ordinal) || !word.EndsWith('s'))
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        if (EndsWithAny(word, "sses", "xes", "ches", "shes", "statuses", "aliases", "buses"))
        {
            return word[..^2];
        }

        return EndsWithAny(word, "ss", "us", "is") ? word : word[..^1];
    }

    /// <summary>The words as text for people.</summary>
    public static string Spaced(string snake) => snake.Replace('_', ' ');

    /// <summary>A name that the language takes for models: lower case, beginning with a letter.</summary>
    public static string ModelName(IEnumerable<string> words)
    {
        string name = Snake(words);
        return name.Length == 0 ? "record" : char.IsAsciiLetter(name[0]) ? name : "r_" + name;
    }

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
