namespace Acme.BillingSync.Reading;

/// <summary>The currencies in which Acme bills: any other is a mistake in the export.</summary>
internal static class BilledCurrencies
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "AUD", "BRL", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HUF", "INR", "JPY", "MXN", "NOK", "NZD", "PLN", "SEK", "SGD", "USD", "ZAR",
    };

    /// <summary>Whether the code, in capitals, is one of them.</summary>
    public static bool Contains(string code) => Codes.Contains(code);
}
