using System.Collections.Frozen;

namespace Planhat.ToolGen.Primitives;

/// <summary>Signs and words for money around an amount, against the currency named in the same call.</summary>
internal static class CurrencyMarks
{
    private const string Dollars =
        "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO NZD SBD SGD SRD TOP TTD TWD UYU XCD ZWG";

    private const string Pesos = "ARS CLP COP CUP DOP MXN PHP UYU";
    private const string Pounds = "GBP EGP FKP GIP LBP SDG SHP SSP SYP";
    private const string Crowns = "SEK NOK DKK ISK";
    private const string Rupees = "INR LKR MUR NPR PKR SCR";
    private const string Francs = "CHF BIF CDF DJF GNF KMF RWF XAF XOF XPF";
    private const string Lei = "RON MDL";

    // The currencies that each sign or word may stand for.
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$"] = Dollars, ["DOLLAR"] = Dollars, ["DOLLARS"] = Dollars, ["PESO"] = Pesos, ["PESOS"] = Pesos,
        ["US"] = "USD", ["USA"] = "USD", ["US$"] = "USD", ["USD$"] = "USD", ["A$"] = "AUD", ["AU$"] = "AUD", ["C$"] = "CAD NIO",
        ["CA$"] = "CAD", ["CAN$"] = "CAD", ["NZ$"] = "NZD", ["HK$"] = "HKD", ["S$"] = "SGD", ["SG$"] = "SGD", ["NT$"] = "TWD",
        ["MX$"] = "MXN", ["MEX$"] = "MXN", ["R$"] = "BRL",
        ["€"] = "EUR", ["EURO"] = "EUR", ["EUROS"] = "EUR",
        ["£"] = Pounds, ["POUND"] = Pounds, ["POUNDS"] = Pounds,
        ["¥"] = "JPY CNY", ["YEN"] = "JPY", ["YUAN"] = "CNY", ["RMB"] = "CNY",
        ["KR"] = Crowns, ["KRONA"] = Crowns, ["KRONOR"] = Crowns, ["KRONE"] = Crowns, ["KRONER"] = Crowns,
        ["RS"] = Rupees, ["RUPEE"] = Rupees, ["RUPEES"] = Rupees, ["₨"] = Rupees, ["₹"] = "INR",
        ["FR"] = Francs, ["SFR"] = "CHF", ["FRANC"] = Francs, ["FRANCS"] = Francs,
        ["LEI"] = Lei, ["LEU"] = Lei, ["ZŁ"] = "PLN", ["ZLOTY"] = "PLN", ["ZŁOTY"] = "PLN", ["KČ"] = "CZK", ["FT"] = "HUF", ["R"] = "ZAR",
        ["₺"] = "TRY", ["₽"] = "RUB", ["₩"] = "KRW KPW", ["₪"] = "ILS", ["₴"] = "UAH", ["₱"] = "PHP CUP", ["₫"] = "VND", ["₦"] = "NGN",
        ["฿"] = "THB", ["₡"] = "CRC", ["₲"] = "PYG", ["₸"] = "KZT", ["₾"] = "GEL", ["₵"] = "GHS", ["₼"] = "AZN", ["₮"] = "MNT",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a sign, a word or a code stands for money; a sign that is not known may stand for cents.</summary>
    /// <param name="mark">A sign, a word or a code, in capitals.</param>
    public static bool IsKnown(string mark) => Known.ContainsKey(mark) || CurrencyTable.Contains(mark);

    /// <summary>Whether a sign or word cannot stand for a currency.</summary>
    /// <param name="mark">A known sign, word or code, in capitals.</param>
    /// <param name="currency">An ISO 4217 code.</param>
    public static bool Contradicts(string mark, string currency) => Known.TryGetValue(mark, out string? possible)
        ? !possible.Contains(currency, StringComparison.Ordinal)
        : mark != currency;
}
