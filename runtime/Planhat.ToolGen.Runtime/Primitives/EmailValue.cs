using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>An e-mail address.</summary>
public static class EmailValue
{
    private const string Expected = "an e-mail address such as ada@example.com";
    private const string MailScheme = "mailto:";
    private const int LongestAddress = 254;
    private const int LongestSpelling = 500;

    /// <summary>Binds an e-mail address.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The address; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null)
        {
            return null;
        }

        if (IsAddress(text))
        {
            return argument.TryWrite(target, text) ? text : null;
        }

        string? bare = text.Length <= LongestSpelling ? Bare(text) : null;
        argument.Fail("is not an e-mail address", Expected, bare is not null && IsAddress(bare) ? JsonString.Quote(bare) : null);
        return null;
    }

    private static bool IsAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        ReadOnlySpan<char> domain = text.AsSpan(at + 1);
        return at > 0
            && text.Length <= LongestAddress
            && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is ',' or ';' or ':' or '<' or '>' or '(' or ')')
            && !domain.Contains('@')
            && !domain.Contains("..", StringComparison.Ordinal)
            && domain.IndexOf('.') > 0
            && domain[^1] is not ('.' or '-');
    }

    // "Ada <ada@example.com>", "mailto:ada@example.com", "ada@example.com.", "ada at example dot com"
    private static string Bare(string text)
    {
        string bare = text.Trim();
        int open = bare.IndexOf('<', StringComparison.Ordinal);
        if (open >= 0 && bare.EndsWith('>'))
        {
            bare = bare[(open + 1)..^1];
        }

        if (bare.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase))
        {
            bare = bare[MailScheme.Length..];
        }

        bare = bare.TrimEnd('.', ',', ';').Trim();
        return SpelledOut(bare) ?? bare;
    }

    // Only where a single word stands on either side: "meet Ada at example.com" is no address.
    private static string? SpelledOut(string text)
    {
        string spaced = text
            .Replace("(at)", " at ", StringComparison.OrdinalIgnoreCase)
            .Replace("[at]", " at ", StringComparison.OrdinalIgnoreCase)
            .Replace("(dot)", " dot ", StringComparison.OrdinalIgnoreCase)
            .Replace("[dot]", " dot ", StringComparison.OrdinalIgnoreCase);
        string[] words = spaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool isSpelledOut = words.Length >= 3
            && words.Length % 2 == 1
            && (words[1] == "@" || IsWord(words[1], "at"))
            && words.Where(static (word, position) => position > 1 && position % 2 == 1).All(static word => IsWord(word, "dot"));
        return isSpelledOut
            ? $"{words[0]}@{string.Join('.', words.Where(static (word, position) => position > 0 && position % 2 == 0))}"
            : null;
    }

    private static bool IsWord(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);
}
