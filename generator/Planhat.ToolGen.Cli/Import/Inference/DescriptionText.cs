using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Turns the prose of a source, which may be HTML or Markdown, into plain sentences.</summary>
internal static partial class DescriptionText
{
    /// <summary>Most characters of a tool's description, as a rule.</summary>
    public const int OfEndpoint = 600;

    /// <summary>Most characters of a property's description.</summary>
    public const int OfValue = 160;

    private const int MostRead = 20_000;

    /// <summary>The text in one paragraph of whole sentences; null when nothing is left.</summary>
    /// <param name="text">The source's text.</param>
    /// <param name="most">Most characters. A first sentence that is longer is cut at a word.</param>
    public static string? Clean(string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string plain = Plain(text.Length > MostRead ? text[..MostRead] : text);
        return plain.Length == 0 ? null : Cut(plain, most);
    }

    /// <summary>The first line without marks, for titles; null when it is longer than allowed.</summary>
    public static string? Title(string? text, int most)
    {
        string? plain = text is null ? null : Plain(text).TrimEnd('.');
        return plain is { Length: > 0 } && plain.Length <= most ? plain : null;
    }

    private static string Plain(string text)
    {
        text = CredentialText.Remove(Fence().Replace(text, " "));
        text = Hidden().Replace(text, " ");
        text = Template().Replace(text, " ");
        text = string.Join('\n', text.Split('\n').Where(static line => !TableLine().IsMatch(line)).Select(AsSentence));
        text = Image().Replace(text, " ");
        text = Link().Replace(text, "${text}");
        text = Break().Replace(text, ". ");
        text = Tag().Replace(text, " ");
        text = WebUtility.HtmlDecode(text);
        text = Emphasis().Replace(text, "");
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            System.Globalization.UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isVisible = category is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator)
                && rune.Value != 0xFFFD;
            plain.Append(isVisible && !Rune.IsWhiteSpace(rune) ? rune.ToString() : " ");
        }

        string joined = Spaces().Replace(plain.ToString(), " ").Trim();
        joined = DoubledStop().Replace(joined, "${stop}");
        return SpacedStop().Replace(joined, "${stop}").Trim(' ', '-', '*', '#', '|');
    }

    /// <summary>A heading or an item of a list becomes a sentence.</summary>
    private static string AsSentence(string line)
    {
        string trimmed = line.Trim();
        if (trimmed.Length == 0)
        {
            return "";
        }

        Match mark = LineMark().Match(trimmed);
        if (!mark.Success)
        {
            return trimmed;
        }

        string rest = trimmed[mark.Length..].Trim();
        return rest.Length == 0 || ".!?:;,".Contains(rest[^1], StringComparison.Ordinal) ? rest : rest + ".";
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int end = -1;
        foreach (ValueMatch sentence in SentenceEnd().EnumerateMatches(text))
        {
            if (sentence.Index + 1 > most)
            {
                break;
            }

            end = sentence.Index + 1;
        }

        if (end > 0)
        {
            return text[..end];
        }

        int space = text.LastIndexOf(' ', most - 2);
        string cut = text[..(space > most / 2 ? space : most - 2)];
        return (char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut).TrimEnd(',', ';', ':', ' ') + "…";
    }

    [GeneratedRegex("```.*?(```|\\z)|~~~.*?(~~~|\\z)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Fence();

    [GeneratedRegex("<!--.*?(-->|\\z)|<(script|style)\\b.*?(</(script|style)>|\\z)", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Hidden();

    /// <summary>Marks of page templates, such as <c>{% note %}</c>.</summary>
    [GeneratedRegex(@"\{%[^%]*%\}", RegexOptions.None, 2000)]
    private static partial Regex Template();

    [GeneratedRegex(@"^\s*(\|.*\|?\s*|[-=|:\s]{3,})\z", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex TableLine();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.None, 2000)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\](\([^)]*\)|\[[^\]]*\])", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"</(p|li|h[1-6]|tr|div)\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,2000}>", RegexOptions.None, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*\*|__(?=\w[^_]*__)|(?<=\w)__(?!\w)|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`", RegexOptions.None, 2000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+", RegexOptions.None, 2000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<stop>[.!?:;,])(\s*\.)+(?!\w)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DoubledStop();

    [GeneratedRegex(@"\s+(?<stop>[.,;:!?])(?=\s|\z)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex SpacedStop();

    [GeneratedRegex(@"^(#{1,6}\s+|>\s*|[-*+]\s+|\d{1,3}[.)]\s+)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}\p{Lt}\d""'(<`*]|\s*\z)", RegexOptions.None, 2000)]
    private static partial Regex SentenceEnd();
}
