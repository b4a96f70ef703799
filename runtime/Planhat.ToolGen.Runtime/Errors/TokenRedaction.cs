using System.Globalization;
using System.Text;
using Planhat.ToolGen.Proxy;

namespace Planhat.ToolGen.Errors;

/// <summary>Takes a connection's tokens out of texts, also where characters of them are escaped as in JSON or percent-encoded.</summary>
internal sealed class TokenRedaction(IPlanhatCredentials credentials)
{
    private const string Replacement = "***";

    private readonly (string Token, string[][] Spellings)[] _tokens =
    [
        .. from token in (string?[])[credentials.ApiToken, credentials.TenantToken]
           where !string.IsNullOrEmpty(token)
           select (token, token.Select(SpellingsOf).ToArray()),
    ];

    /// <summary>The text without the tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCut">Whether the text went on: then the beginning of a token at its end is taken out as well.</param>
    public string Of(string text, bool isCut = false)
    {
        foreach ((string token, string[][] spellings) in _tokens)
        {
            text = Without(text.Replace(token, Replacement, StringComparison.Ordinal), token[0], spellings, isCut);
        }

        return text;
    }

    private static string Without(string text, char first, string[][] spellings, bool isCut)
    {
        ReadOnlySpan<char> firsts = [first, '\\', '%'];
        StringBuilder? kept = null;
        int copied = 0;
        int position = 0;
        while (position < text.Length && text.AsSpan(position).IndexOfAny(firsts) is var distance and >= 0)
        {
            position += distance;
            int end = EndOf(text, position, spellings, isCut);
            if (end < 0)
            {
                position++;
                continue;
            }

            kept = (kept ?? new StringBuilder()).Append(text, copied, position - copied).Append(Replacement);
            position = copied = end;
        }

        return kept is null ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    // Where a token that begins here ends; -1 when none begins here.
    private static int EndOf(string text, int start, string[][] spellings, bool isCut)
    {
        int position = start;
        foreach (string[] spelled in spellings)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position);
            int length = LengthOf(rest, spelled);
            if (length == 0)
            {
                return isCut && IsBeginningOfAny(rest, spelled) ? text.Length : -1;
            }

            position += length;
        }

        return position;
    }

    private static int LengthOf(ReadOnlySpan<char> text, string[] spelled)
    {
        foreach (string spelling in spelled)
        {
            if (text.StartsWith(spelling, Comparison(spelling)))
            {
                return spelling.Length;
            }
        }

        return 0;
    }

    private static bool IsBeginningOfAny(ReadOnlySpan<char> rest, string[] spelled)
    {
        foreach (string spelling in spelled)
        {
            if (spelling.AsSpan().StartsWith(rest, Comparison(spelling)))
            {
                return true;
            }
        }

        return false;
    }

    // Only the digits of an escape may be in either case; the token's own letters may not.
    private static StringComparison Comparison(string spelling) =>
        spelling.Length > 2 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // The longest first: the others may be its beginning.
    private static string[] SpellingsOf(char character) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        string.Create(CultureInfo.InvariantCulture, $"%{(int)character:x2}"),
        $"\\{character}",
        character.ToString(),
    ];
}
