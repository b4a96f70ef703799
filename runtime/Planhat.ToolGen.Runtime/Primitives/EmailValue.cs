using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>An e-mail address.</summary>
public static class EmailValue
{
    private const string Expected = "an e-mail address such as ada@example.com";
    private const string MailScheme = "mailto:";

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

        string bare = Bare(text);
        argument.Fail("is not an e-mail address", Expected, IsAddress(bare) ? JsonString.Quote(bare) : null);
        return null;
    }

    private static bool IsAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        ReadOnlySpan<char> domain = text.AsSpan(at + 1);
        return at > 0
            && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is ',' or ';' or ':' or '<' or '>' or '(' or ')')
            && !domain.Contains('@')
            && !domain.Contains("..", StringComparison.Ordinal)
            && domain.IndexOf('.') > 0
            && domain[^1] is not ('.' or '-');
    }

    // "Ada <ada@example.com>", "mailto:ada@example.com", "ada@example.com."
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

        return bare.TrimEnd('.', ',', ';').Trim();
    }
}
