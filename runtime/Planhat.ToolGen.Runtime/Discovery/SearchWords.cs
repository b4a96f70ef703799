using System.Text;

namespace Planhat.ToolGen.Discovery;

/// <summary>Takes a text apart into words in small letters, at everything that is no letter or digit and at capitals inside a name.</summary>
internal static class SearchWords
{
    /// <summary>More of a query is not looked at.</summary>
    private const int MostWords = 200;

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (int index = 0; index < text.Length && words.Count < MostWords; index++)
        {
            char character = text[index];
            bool begins = index > 0 && char.IsUpper(character) && char.IsLower(text[index - 1]);
            if (begins || !char.IsLetterOrDigit(character))
            {
                // What follows an apostrophe belongs to the word before it: "Friday's", "we've".
                if (character is '\'' or '’' && word.Length > 0)
                {
                    index = EndOfWord(text, index + 1) - 1;
                }

                Add(word, words);
            }

            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
        }

        Add(word, words);
        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static void Add(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
