using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Errors;

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
            if (arguments.TextOf(name) is { } text)
            {
                RefusedAmount.ReadAgain(arguments.Failures, arguments.PointerOf(name), text, currency, maxDecimals);
            }

            return;
        }

        string? decidedBy = maxDecimals >= 0 ? null : currency;
        if (AllowedDecimals(value.Value, decidedBy, maxDecimals) is { } allowed)
        {
            arguments.FailMember(name, TooManyDecimals(decidedBy), allowed);
        }
    }

    /// <summary>Refuses an amount with more than 6 decimals, and has the others checked once the currency further out is known.</summary>
    /// <param name="members">The reader of the object that holds the amount.</param>
    /// <param name="name">The amount's name.</param>
    /// <param name="value">The amount, or null when there is none.</param>
    /// <param name="currencyMember">The member further out that holds the currency.</param>
    public static void CheckDecimalsLater(ref ArgumentReader members, string name, decimal? value, string currencyMember)
    {
        CheckDecimals(ref members, name, value, currency: null);
        string? refused = value is null ? members.TextOf(name) : null;
        if (refused is not null || (value is { } amount && AllowedDecimals(amount, currency: null, maxDecimals: -1) is null))
        {
            members.Failures.Note(new AmountWithoutCurrency(members.PointerOf(name), value, refused, currencyMember));
        }
    }

    /// <summary>Refuses the amounts further in that have more decimals than the currency of this object has.</summary>
    /// <param name="arguments">The reader of the object that holds the currency.</param>
    /// <param name="currencyMember">The member that holds it.</param>
    /// <param name="currency">The ISO 4217 code, or null when there is none.</param>
    public static void CheckInnerDecimals(ref ArgumentReader arguments, string currencyMember, string? currency)
    {
        foreach (AmountWithoutCurrency amount in arguments.Failures.TakeAmounts(arguments.PointerToObject, currencyMember))
        {
            if (amount.Text is not null)
            {
                RefusedAmount.ReadAgain(arguments.Failures, amount.Pointer, amount.Text, currency, maxDecimals: -1);
            }
            else if (AllowedDecimals(amount.Value!.Value, currency, maxDecimals: -1) is { } allowed)
            {
                arguments.Failures.Add(new ValidationFailure(amount.Pointer, TooManyDecimals(currency), allowed, JsonNumber.Text(amount.Value.Value)));
            }
        }
    }

    /// <summary>What would be allowed in the place of an amount with too many decimals; null when it has not.</summary>
    internal static string? AllowedDecimals(decimal value, string? currency, int maxDecimals)
    {
        int most = (currency is null ? null : CurrencyTable.MinorUnits(currency)) ?? (maxDecimals >= 0 ? maxDecimals : DecimalsWithoutCurrency);
        if (NumberLimits.CountDecimals(value) <= most)
        {
            return null;
        }

        return most == 0 ? "a whole number" : $"at most {Plural.Of(most, "decimal")}";
    }

    /// <summary>The problem of an amount with too many decimals.</summary>
    internal static string TooManyDecimals(string? currency) =>
        $"has more decimals than {(currency is not null && CurrencyTable.MinorUnits(currency) is not null ? currency : "an amount")} has";

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
