using System.Globalization;

namespace Planhat.ToolGen.Discovery;

/// <summary>Whether a query speaks of many records in one step: "at once", "in one go", "20 tasks".</summary>
internal static class ManyRecords
{
    /// <summary>From so many on nobody wants to call a tool for each.</summary>
    private const int Many = 10;

    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal) { "at once", "one go", "one step", "one request", "one call" };

    // "30 days" and "50 seats" belong to one record.
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "days", "weeks", "months", "quarters", "years", "hours", "minutes", "seats", "points", "percent", "dollars", "euros", "pounds", "francs",
    };

    /// <summary>Whether it does.</summary>
    /// <param name="words">The words of the query, in order.</param>
    /// <param name="records">Stems of what the records are called.</param>
    public static bool AreMeant(IReadOnlyList<string> words, IReadOnlyList<string> records) =>
        words.Zip(words.Skip(1)).Any(pair => Phrases.Contains($"{pair.First} {pair.Second}") || IsMany(pair.First, pair.Second, records));

    private static bool IsMany(string number, string counted, IReadOnlyList<string> records) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && count >= Many
        && counted.EndsWith('s')
        && !Units.Contains(counted)
        && records.Contains(WordStem.Of(counted), StringComparer.Ordinal);
}
