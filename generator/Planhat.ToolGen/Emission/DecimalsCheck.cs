using System.Globalization;

namespace Planhat.ToolGen.Emission;

/// <summary>The check that an amount has no more decimals than its currency, or the definition, allows.</summary>
internal static class DecimalsCheck
{
    /// <summary>Whether there is something to check; it can be told only after all members were read.</summary>
    public static bool AppliesTo(BindingMember member) =>
        member.Value.Type == "money" && (member.Value.CurrencyProperty is not null || member.Value.Decimals is not null);

    /// <summary>The member whose currency decides; null when the definition names the decimals itself.</summary>
    public static string? CurrencyOf(BindingMember member) =>
        member.Value.Decimals is null ? member.Value.CurrencyProperty : null;

    /// <summary>The statement.</summary>
    public static string StatementOf(BindingMember member, MemberLocal local, MemberLoop loop)
    {
        string currency = loop.LocalOf(CurrencyOf(member))?.Name ?? "currency: null";
        string most = member.Value.Decimals is int decimals
            ? ", maxDecimals: " + decimals.ToString(CultureInfo.InvariantCulture)
            : string.Empty;
        return $"{RuntimeTypes.Primitives}MoneyValue.CheckDecimals(ref {loop.Reader}, {Literal.Of(member.Name)}, {local.Name}, {currency}{most});";
    }
}
