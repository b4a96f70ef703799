using System.Net;
using System.Text;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>Plain text out of HTML.</summary>
internal static class PlainText
{
    private const int SnippetLength = 250;

    /// <summary>The text of an HTML body on one line, cut to the length of a snippet.</summary>
    public static string Snippet(string? html)
    {
        var text = new StringBuilder();
        bool inTag = false;
        foreach (char letter in html ?? "")
        {
            if (letter == '<')
            {
                inTag = true;
                text.Append(' ');
            }
            else if (letter == '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag)
            {
                text.Append(letter);
            }
        }

        string decoded = WebUtility.HtmlDecode(text.ToString());
        string line = string.Join(' ', decoded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= SnippetLength ? line : line[..SnippetLength];
    }
}
