namespace Planhat.ToolGen.Primitives;

/// <summary>The words of a spelled day.</summary>
/// <param name="Numbers">Runs of digits, at most eight each.</param>
/// <param name="Months">The months named, from 1.</param>
/// <param name="Others">Everything that is neither, nor filling.</param>
internal sealed record DayWords(IReadOnlyList<string> Numbers, IReadOnlyList<int> Months, IReadOnlyList<string> Others)
{
    /// <summary>The weekdays named.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; private init; } = [];

    private const int LongestNumber = 8;
    private const int AbbreviationLength = 3;

    private static readonly string[] FillingWords = ["of", "the", "th", "st", "nd", "rd"];

    private static readonly DayOfWeek[] DaysOfWeek = Enum.GetValues<DayOfWeek>();

    /// <summary>Takes a text apart.</summary>
    public static DayWords Read(string text)
    {
        var numbers = new List<string>();
        var months = new List<int>();
        var others = new List<string>();
        var weekdays = new List<DayOfWeek>();
        foreach (string word in Split(text))
        {
            if (char.IsAsciiDigit(word[0]) && word.Length <= LongestNumber)
            {
                numbers.Add(word);
            }
            else if (MonthOf(word) is { } month)
            {
                months.Add(month);
            }
            else if (DaysOfWeek.Where(day => IsNameOrAbbreviation(word, day.ToString())).ToArray() is [var weekday])
            {
                weekdays.Add(weekday);
            }
            else if (!IsFilling(word))
            {
                others.Add(word);
            }
        }

        return new DayWords(numbers, months, others) { Weekdays = weekdays };
    }

    private static bool IsFilling(string word) =>
        word is "," or "." or "/" or "-"
        || FillingWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static int? MonthOf(string word)
    {
        for (int month = 1; month <= 12; month++)
        {
            if (IsNameOrAbbreviation(word, Calendar.MonthName(month)))
            {
                return month;
            }
        }

        return null;
    }

    // "Sept", "Tues" and "Thur" are as common as three letters.
    private static bool IsNameOrAbbreviation(string word, string name) =>
        char.IsLetter(word[0])
        && word.Length >= AbbreviationLength
        && (word.Length <= AbbreviationLength + 2 || word.Length == name.Length)
        && name.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        int position = 0;
        while (position < text.Length)
        {
            int end = position + 1;
            if (char.IsAsciiDigit(text[position]))
            {
                end = EndOf(text, position, char.IsAsciiDigit);
            }
            else if (char.IsLetter(text[position]))
            {
                end = EndOf(text, position, char.IsLetter);
            }

            if (!char.IsWhiteSpace(text[position]))
            {
                words.Add(text[position..end]);
            }

            position = end;
        }

        return words;
    }

    private static int EndOf(string text, int start, Predicate<char> belongs)
    {
        int end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }
}
