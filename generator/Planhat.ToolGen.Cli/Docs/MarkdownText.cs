using System.Text;

namespace Planhat.ToolGen.Cli.Docs;

/// <summary>Texts of definitions as Markdown that shows them as they are. Code between backticks stays code, as authors mean it.</summary>
internal static class MarkdownText
{
    // An underscore inside a word is safe everywhere, and names are full of them.
    private const string Special = "\\*[]<>&~|$";
    private const string StartsABlock = "#+-=>";

    /// <summary>A text of its own, its lines kept and their indentation, which would begin blocks, not.</summary>
    public static string Paragraph(string text) =>
        string.Join('\n', Lines(text).Select(static line => Guarded(Inline(line.TrimStart(), isCell: false))));

    /// <summary>A text that stays within its table cell.</summary>
    public static string Cell(string text) => string.Join("<br>", Lines(text).Select(static line => Inline(line, isCell: true)));

    /// <summary>A name or value as code inside a table cell or line.</summary>
    public static string Code(string text)
    {
        string cell = text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
        int longest = LongestRun(cell, '`');
        string fence = new('`', longest + 1);
        return longest == 0 ? $"{fence}{cell}{fence}" : $"{fence} {cell} {fence}";
    }

    /// <summary>Names as code, separated by commas.</summary>
    public static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(Code));

    private static int LongestRun(string text, char of)
    {
        int longest = 0;
        int run = 0;
        foreach (char character in text)
        {
            run = character == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string[] Lines(string text) => text.Trim().ReplaceLineEndings("\n").Split('\n');

    private static string Inline(string line, bool isCell)
    {
        StringBuilder markdown = new();
        for (int index = 0; index < line.Length; index++)
        {
            int end = line[index] == '`' ? line.IndexOf('`', index + 1) : -1;
            if (end > index + 1)
            {
                string code = line[index..(end + 1)];
                markdown.Append(isCell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code);
                index = end;
            }
            else
            {
                Append(markdown, line, index);
            }
        }

        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, string line, int index)
    {
        char character = line[index];
        bool isLooseUnderscore = character == '_' && !(IsWord(line, index - 1) && IsWord(line, index + 1));
        markdown.Append(character switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            _ when isLooseUnderscore || character == '`' || Special.Contains(character, StringComparison.Ordinal) => $"\\{character}",
            _ => character.ToString(),
        });
    }

    private static bool IsWord(string line, int index) => index >= 0 && index < line.Length && char.IsLetterOrDigit(line[index]);

    /// <summary>A line that would begin a heading, list or rule, made plain.</summary>
    private static string Guarded(string line)
    {
        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        bool isNumbered = digits > 0 && digits < line.Length && line[digits] is '.' or ')';
        return line.Length > 0 && StartsABlock.Contains(line[0], StringComparison.Ordinal) ? $"\\{line}"
            : isNumbered ? $"{line[..digits]}\\{line[digits..]}"
            : line;
    }
}
