namespace Planhat.ToolGen.Emission;

/// <summary>Breaks long texts into lines.</summary>
internal static class TextWrap
{
    /// <summary>Cuts a text behind spaces into pieces of at most <paramref name="width"/> characters; longer words stay whole.</summary>
    /// <remarks>The pieces put together are the text, to the character.</remarks>
    public static IEnumerable<string> Pieces(string text, int width)
    {
        int start = 0;
        while (text.Length - start > width)
        {
            int space = text.LastIndexOf(' ', start + width - 1, width);
            if (space < 0)
            {
                space = text.IndexOf(' ', start + width);
            }

            if (space < 0 || space + 1 == text.Length)
            {
                break;
            }

            yield return text.Substring(start, space + 1 - start);
            start = space + 1;
        }

        yield return text.Substring(start);
    }

    /// <summary>Joins items by commas into lines of at most <paramref name="width"/> characters, a comma behind each but the last.</summary>
    public static IEnumerable<string> Items(IEnumerable<string> items, int width)
    {
        string line = string.Empty;
        foreach (string item in items)
        {
            if (line.Length > 0 && line.Length + item.Length + 3 > width)
            {
                yield return line + ",";
                line = item;
            }
            else
            {
                line = line.Length == 0 ? item : $"{line}, {item}";
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
