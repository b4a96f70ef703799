namespace Planhat.ToolGen.Binding;

/// <summary>An amount inside a nested object whose currency stands further out.</summary>
/// <param name="Pointer">JSON pointer of the amount.</param>
/// <param name="Value">The amount; null when it was refused.</param>
/// <param name="Text">The text that was refused; null when none was.</param>
/// <param name="CurrencyMember">The member further out that holds the currency.</param>
internal sealed record AmountWithoutCurrency(string Pointer, decimal? Value, string? Text, string CurrencyMember);
