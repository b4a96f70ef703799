using System.Globalization;
using CsvHelper;

namespace Acme.BillingSync.Reading;

/// <summary>The fields of one row, and what is wrong with them.</summary>
/// <param name="csv">A reader that stands on the row.</param>
internal sealed class BillingRow(CsvReader csv)
{
    private readonly List<RowProblem> _problems = [];

    private delegate bool Reader<T>(string text, out T value);

    /// <summary>The row's first line.</summary>
    public int Line { get; } = (int)csv.LineNumber;

    /// <summary>What was found wrong so far.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>Notes that the row is wrong.</summary>
    public void Refuse(string message) => _problems.Add(new RowProblem(Line, message));

    /// <summary>A text; null for an empty field.</summary>
    public string? Text(string column) =>
        csv.TryGetFieldIndex(column, out int index) && csv.GetString(index).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string column)
    {
        string? text = Text(column);
        if (text is null)
        {
            Refuse($"{column} is empty");
        }

        return text ?? string.Empty;
    }

    /// <summary>A day that must be there.</summary>
    public DateOnly RequiredDay(string column) => Required(column, Day(column));

    /// <summary>A day; null for an empty field.</summary>
    public DateOnly? Day(string column) => Value<DateOnly>(
        column,
        static (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        "a day as YYYY-MM-DD");

    /// <summary>An amount that must be there.</summary>
    public decimal RequiredAmount(string column) => Required(column, Value<decimal>(column, TryReadAmount, "an amount such as 1250.50"));

    /// <summary>Yes or no; null for an empty field.</summary>
    public bool? Answer(string column) => Value<bool>(column, TryReadAnswer, "yes or no");

    private static bool TryReadAmount(string text, out decimal amount) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
        && decimal.Round(amount, 2) == amount
        && decimal.Abs(amount) < 1_000_000_000_000;

    private static bool TryReadAnswer(string text, out bool answer)
    {
        string word = text.ToLowerInvariant();
        answer = word is "yes" or "true" or "1";
        return answer || word is "no" or "false" or "0";
    }

    private T? Value<T>(string column, Reader<T> read, string expected)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (read(text, out T value))
        {
            return value;
        }

        Refuse($"{column} is '{text}', not {expected}");
        return null;
    }

    private T Required<T>(string column, T? value)
        where T : struct
    {
        if (Text(column) is null)
        {
            Refuse($"{column} is empty");
        }

        return value ?? default;
    }
}
