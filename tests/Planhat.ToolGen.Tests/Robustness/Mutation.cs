using System.Text;

namespace Planhat.ToolGen.Tests.Robustness;

/// <summary>Damages text as editors, merges and disks do.</summary>
internal static class Mutation
{
    private static readonly string[] Tokens =
    [
        ":", "- ", "{", "}", "[", "]", "\"", "'", "|", ">", "#", "&a ", "*a", "!t ", "<<: ", "---\n", "...\n", "\t", "\r", "? ", ", ", "%", "@", "\0", "\uFEFF", "\uD83D", "😀",
        "null", "true", "-1", "1e400", "0x", "type", "properties", "endpoints", "operation", "filters", "custom", "extends: license\n", "api: planhat\n", "model: license\n", "\\", "\u2028", "\u0085",
    ];

    public static string Of(string text, Random random)
    {
        for (int round = random.Next(1, 4); round > 0; round--)
        {
            text = random.Next(7) switch
            {
                0 => FlipByte(text, random),
                1 => SwapLines(text, random),
                2 => Delete(text, random.Next(text.Length + 1), random.Next(40)),
                3 => DuplicateLine(text, random),
                4 => SwapTokens(text, random),
                5 => text.Insert(random.Next(text.Length + 1), Tokens[random.Next(Tokens.Length)]),
                _ => text[..random.Next(text.Length + 1)],
            };
        }

        return text;
    }

    private static string Delete(string text, int start, int length) => text.Remove(start, Math.Min(length, text.Length - start));

    private static string FlipByte(string text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static string SwapLines(string text, Random random)
    {
        string[] lines = text.Split('\n');
        int left = random.Next(lines.Length);
        int right = random.Next(lines.Length);
        (lines[left], lines[right]) = (lines[right], lines[left]);
        return string.Join('\n', lines);
    }

    private static string DuplicateLine(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        lines.Insert(random.Next(lines.Count + 1), lines[random.Next(lines.Count)]);
        return string.Join('\n', lines);
    }

    private static string SwapTokens(string text, Random random)
    {
        string[] words = text.Split(' ');
        int left = random.Next(words.Length);
        int right = random.Next(words.Length);
        (words[left], words[right]) = (words[right], words[left]);
        return string.Join(' ', words);
    }
}
