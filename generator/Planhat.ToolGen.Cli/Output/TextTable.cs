namespace Planhat.ToolGen.Cli.Output;

/// <summary>Rows of words in columns that are as wide as their longest word.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>Writes the rows.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rows">Each with as many words; the first row heads the columns.</param>
    /// <param name="isNumber">Whether the words of a column stand at its right edge.</param>
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows, Func<int, bool> isNumber)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((word, column) => isNumber(column) ? word.PadLeft(widths[column]) : word.PadRight(widths[column]));
            output.WriteLine(string.Join(Gap, cells).TrimEnd());
        }
    }
}
