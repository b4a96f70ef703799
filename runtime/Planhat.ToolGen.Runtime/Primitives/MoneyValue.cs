using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>An amount of money.</summary>
public static class MoneyValue
{
    // Larger amounts lose cents in a double, which is what Planhat keeps.
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int DecimalsWithoutCurrency = 6;

    /// <summary>Binds an amount as a JSON number between -10^15 and 10^15.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="min">The smallest allowed, or null.</param>
    /// <param name="max">The largest allowed, or null.</param>
    /// <returns>The amount; null when it is null or was refused.</returns>
    public static decimal? Bind(ref ArgumentReader argument, ValueTarget target, decimal? min = null, decimal? max = null)
    {
        decimal smallest = Math.Max(min ?? -Largest, -Largest);
        decimal largest = Math.Min(max ?? Largest, Largest);
        return IsAmbiguous(ref argument) ? null : NumberValue.Bind(ref argument, target, smallest, largest);
    }

    /// <summary>Refuses an amount with more decimals than its currency has.</summary>
    /// <param name="arguments">The reader of the object that holds the amount.</param>
    /// <param name="name">The amount's name.</param>
    /// <param name="value">The amount, or null when there is none.</param>
    /// <param name="currency">The ISO 4217 code given in the same call, or null.</param>
    /// <param name="maxDecimals">Most decimals whatever the currency, as for rates; negative when the currency decides.</param>
    public static void CheckDecimals(
        ref ArgumentReader arguments,
        string name,
        decimal? value,
        string? currency,
        int maxDecimals = -1)
    {
        if (value is null)
        {
            return;
        }

        int? minorUnits = maxDecimals >= 0 || currency is null ? null : CurrencyTable.MinorUnits(currency);
        int most = minorUnits ?? (maxDecimals >= 0 ? maxDecimals : DecimalsWithoutCurrency);
        if (NumberLimits.CountDecimals(value.Value) > most)
        {
            string owner = minorUnits is null ? "an amount" : currency!;
            string count = most == 1 ? "1 decimal" : string.Create(CultureInfo.InvariantCulture, $"{most} decimals");
            arguments.FailMember(name, $"has more decimals than {owner} has", most == 0 ? "a whole number" : $"at most {count}");
        }
    }

    // A plain "1.500" in quotes is 1.5 to a parser and 1500 to whoever wrote it in German.
    private static bool IsAmbiguous(ref ArgumentReader argument)
    {
        if (argument.TokenType != JsonTokenType.String)
        {
            return false;
        }

        ReadOnlySpan<char> text = argument.GetString().AsSpan().Trim().TrimStart('-');
        if (DigitGroups.Ambiguity(text) is not { } ambiguity)
        {
            return false;
        }

        argument.Fail($"is ambiguous: {ambiguity}", "a JSON number");
        return true;
    }
}
