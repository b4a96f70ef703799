using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Reading;

/// <summary>The common mistakes behind what the YAML library says, each with the way out.</summary>
internal static class SyntaxAdvice
{
    private const string Quote = "put it in quotes, or behind '>-' on lines of its own";

    private static readonly Regex KeyWithoutSpace = new(@"^[A-Za-z0-9_.-]+:[^\s]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex Key = new(@"^(- +)?[^\s'""#{}\[\]][^'""#{}\[\]]*?:(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>What is wrong at a place, and what to write instead; null when the mistake is none of the common ones.</summary>
    /// <param name="message">What the YAML library says.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where it says so.</param>
    public static (string Fault, string WayOut)? Of(string message, SourceText text, int offset)
    {
        if (message.Contains("found invalid mapping"))
        {
            return Before(text, offset).Contains(": ")
                ? ("a text has ': ' in it", Quote)
                : ("the line continues the value above it", "let the keys of one mapping begin in the same column");
        }

        if (message.Contains("cannot start any token") || message.Contains("disallowed"))
        {
            return offset < text.Length ? ($"a text begins with '{text[offset]}'", Quote) : null;
        }

        if (message.Contains("unknown escape character"))
        {
            return ("a backslash in double quotes begins an escape such as \\n", "write it twice, or put the text in single quotes");
        }

        if (message.Contains("quoted scalar, found unexpected end of stream") || message.Contains("quoted scalar, found wrong indentation"))
        {
            return ("the quote is not closed", "end the text with the same quote");
        }

        if (message.Contains("expected comment or line break"))
        {
            return ("behind '>' and '|' the text begins on a line of its own", "write '>-', and indent the text deeper than its key");
        }

        if (message.Contains("sequence entries are not allowed") || message.Contains("Mapping keys are not allowed"))
        {
            return ("a value begins with '- ' or '? '", "begin a list below its key, and put a text in quotes");
        }

        if (message.Contains("expected '-' indicator"))
        {
            return ("the line stands among the items of a list", "begin an item with '- ', and another key in the column of the key above the list");
        }

        if (message.Contains("did not find expected ','"))
        {
            return ("a bracket or brace goes on where it should end", "close it, and put a text with ',', ': ' or a bracket in quotes");
        }

        return message.Contains("block mapping, did not find expected key") ? InMapping(text, offset) : null;
    }

    private static (string Fault, string WayOut) InMapping(SourceText text, int offset)
    {
        string before = Before(text, offset).TrimEnd();
        string line = text.Lines.GetLineFromPosition(offset).ToString().TrimStart();
        return before.LastOrDefault() switch
        {
            '"' or '\'' => ("something stands behind a closing quote", "put the whole text in quotes, and write a quote within single quotes twice"),
            '}' or ']' => ("something stands behind a closing bracket", "put a text that begins with a bracket in quotes, or remove what follows"),
            _ when KeyWithoutSpace.IsMatch(line) => ("there is no space behind the key's ':'", "write 'key: value'"),
            _ when Key.IsMatch(line) => ("the line is indented like no key above it", "let the keys of one mapping begin in the same column"),
            _ => ("the line has no key", "give it one, or, in a text of several lines, write '>-' behind the key and indent each line deeper"),
        };
    }

    private static string Before(SourceText text, int offset) =>
        text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(offset).Start, offset));
}
