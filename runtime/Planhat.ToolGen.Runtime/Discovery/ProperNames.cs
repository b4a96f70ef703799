using System.Globalization;

namespace Planhat.ToolGen.Discovery;

/// <summary>Names of customers in a query: words with a capital that say nothing about any tool.</summary>
internal static class ProperNames
{
    private static readonly HashSet<string> Times = new(
        [.. DateTimeFormatInfo.InvariantInfo.DayNames, .. DateTimeFormatInfo.InvariantInfo.MonthNames], StringComparer.Ordinal);

    /// <summary>Whether one is behind the first word, which has a capital anyway.</summary>
    /// <param name="query">The query as it was given.</param>
    /// <param name="isKnown">Whether any tool has a word.</param>
    public static bool AreIn(string query, Predicate<string> isKnown) => query
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Skip(1)
        .Any(part => char.IsUpper(part[0]) && !Times.Contains(part.TrimEnd('.', ',', '?', '!')) && SearchWords.Of(part).All(word => IsNew(word, isKnown)));

    private static bool IsNew(string word, Predicate<string> isKnown) => SearchTerms.TellsSomething(word) && !isKnown(word);
}
