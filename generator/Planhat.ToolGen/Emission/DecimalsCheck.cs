using System.Globalization;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>The check that an amount has no more decimals than its currency, or the definition, allows.</summary>
internal static class DecimalsCheck
{
    /// <summary>Whether there is something to check; it can be told only after all members were read.</summary>
    public static bool AppliesTo(BindingMember member) =>
        member.Value.Type == "money" && (member.Value.CurrencyProperty is not null || member.Value.Decimals is not null);

    /// <summary>The member that holds the amount's currency, or null.</summary>
    public static string? CurrencyOf(BindingMember member) => member.Value.CurrencyProperty;

    /// <summary>The statement.</summary>
    public static string StatementOf(BindingMember member, MemberLocal local, MemberLoop loop)
    {
        string amount = $"ref {loop.Reader}, {Literal.Of(member.Name)}, {local.Name}";
        string? currency = CurrencyOf(member);
        if (currency is not null && member.Value.Decimals is null && loop.Members.All(other => other.Name != currency))
        {
            return $"{RuntimeTypes.Primitives}MoneyValue.CheckDecimalsLater({amount}, {Literal.Of(currency)});";
        }

        string most = member.Value.Decimals is int decimals
            ? ", maxDecimals: " + decimals.ToString(CultureInfo.InvariantCulture)
            : string.Empty;
        return $"{RuntimeTypes.Primitives}MoneyValue.CheckDecimals({amount}, {loop.LocalOf(currency)?.Name ?? "currency: null"}{most});";
    }

    /// <summary>The members whose currency decides on amounts that lie further in.</summary>
    public static IEnumerable<string> InnerCurrencies(IReadOnlyList<BindingMember> members) =>
        members.SelectMany(static member => OuterCurrencies(member.Value))
            .Where(currency => members.Any(member => member.Name == currency))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The statement that checks the amounts further in.</summary>
    public static string InnerStatementOf(string currency, MemberLocal local, MemberLoop loop) =>
        $"{RuntimeTypes.Primitives}MoneyValue.CheckInnerDecimals(ref {loop.Reader}, {Literal.Of(currency)}, {local.Name});";

    // The currencies of nested amounts that do not stand beside them; those of a record inside are its own affair.
    private static IEnumerable<string> OuterCurrencies(ValueModel value)
    {
        if (value.Record is not null)
        {
            return [];
        }

        IEnumerable<string> own = value.Properties
            .Select(static property => property.Value)
            .Where(static inner => inner is { Type: "money", CurrencyProperty: not null, Decimals: null })
            .Select(static inner => inner.CurrencyProperty!);
        IEnumerable<string> inside = value.Properties.Select(static property => property.Value)
            .Concat(value.Items is null ? [] : [value.Items])
            .SelectMany(OuterCurrencies);
        return own.Concat(inside).Where(currency => value.Properties.All(property => property.Name != currency));
    }
}
