using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Amounts that were refused as texts: once the currency is known, what they mean is more certain, or less.</summary>
internal static class RefusedAmount
{
    /// <summary>Puts what is known now in the place of the refusal that an amount has.</summary>
    /// <param name="failures">The failures of the call.</param>
    /// <param name="pointer">JSON pointer of the amount.</param>
    /// <param name="text">The text in its place.</param>
    /// <param name="currency">The ISO 4217 code of the same call, or null.</param>
    /// <param name="maxDecimals">Most decimals whatever the currency, as for rates; negative when the currency decides.</param>
    public static void ReadAgain(FailureList failures, string pointer, string text, string? currency, int maxDecimals)
    {
        SpelledNumber spelled = SpelledNumber.Read(text);
        if (failures.FindValue(pointer) is not { } known)
        {
            return;
        }

        if (currency is not null && spelled.Marks?.FirstOrDefault(mark => CurrencyMarks.Contradicts(mark, currency)) is { } mark)
        {
            failures.Replace(known, known with
            {
                Problem = $"is an amount in {mark}, but the currency of this call is {currency}",
                Expected = "an amount in the currency of the call, or the other currency",
                SuggestionJson = null,
            });
            return;
        }

        string? decidedBy = maxDecimals >= 0 ? null : currency;
        decimal? meant = spelled.Value ?? Grouped(spelled, decidedBy);
        if (meant is not null && MoneyValue.AllowedDecimals(meant.Value, decidedBy, maxDecimals) is { } allowed)
        {
            failures.Replace(known, known with
            {
                Problem = $"is a text, not a number, and {MoneyValue.TooManyDecimals(decidedBy)}",
                Expected = $"a JSON number with {allowed}",
                SuggestionJson = null,
            });
        }
        else if (spelled.Value is null && meant >= 0)
        {
            failures.Replace(known, known with { Problem = "is a text, not a number", Expected = "a JSON number", SuggestionJson = JsonNumber.Text(meant.Value) });
        }
    }

    // Three digits behind a comma are no cents; behind a full stop they may come from a program.
    private static decimal? Grouped(SpelledNumber spelled, string? currency) => (currency is null ? null : CurrencyTable.MinorUnits(currency)) switch
    {
        0 => spelled.Whole,
        1 or 2 => spelled.Grouped,
        _ => null,
    };
}
