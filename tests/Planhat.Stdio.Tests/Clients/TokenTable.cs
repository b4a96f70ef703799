using System.Globalization;

namespace Planhat.Stdio.Tests.Clients;

/// <summary>The README's table of tokens: what is listed, and the most tokens it says that this takes.</summary>
internal static class TokenTable
{
    /// <summary>The stated upper bound of a row.</summary>
    /// <param name="row">The row's first cell.</param>
    public static int BoundOf(string row)
    {
        string cell = File.ReadLines(Repository.PathOf("README.md"))
            .SkipWhile(static line => !line.EndsWith("| tokens, at most |", StringComparison.Ordinal))
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .Single(cells => cells[1] == row)[3];
        return int.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
