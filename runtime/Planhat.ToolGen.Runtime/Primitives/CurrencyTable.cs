using System.Collections.Frozen;

namespace Planhat.ToolGen.Primitives;

/// <summary>The currency codes of ISO 4217 with the decimals of their amounts.</summary>
internal static class CurrencyTable
{
    // BGN and ANG were withdrawn in 2025 and 2026; records written before still bear them.
    private const string TwoDecimals =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF " +
        "CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF " +
        "IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN " +
        "MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS " +
        "SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    private static readonly FrozenDictionary<string, int> Decimals =
        Rows(NoDecimals, 0)
            .Concat(Rows(TwoDecimals, 2))
            .Concat(Rows(ThreeDecimals, 3))
            .Concat(Rows(FourDecimals, 4))
            .ToFrozenDictionary(StringComparer.Ordinal);

    // What people write instead of a code. "$", "dollar", "kr", "pound", "franc" and "¥" belong to several currencies.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["€"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR",
        ["US$"] = "USD", ["US dollar"] = "USD", ["US dollars"] = "USD", ["United States dollar"] = "USD",
        ["£"] = "GBP", ["pound sterling"] = "GBP", ["pounds sterling"] = "GBP", ["British pound"] = "GBP", ["sterling"] = "GBP",
        ["yen"] = "JPY", ["Japanese yen"] = "JPY", ["yuan"] = "CNY", ["renminbi"] = "CNY", ["RMB"] = "CNY",
        ["Swiss franc"] = "CHF", ["Swiss francs"] = "CHF",
        ["Swedish krona"] = "SEK", ["Swedish kronor"] = "SEK", ["Norwegian krone"] = "NOK", ["Norwegian kroner"] = "NOK",
        ["Danish krone"] = "DKK", ["Danish kroner"] = "DKK", ["Icelandic krona"] = "ISK",
        ["A$"] = "AUD", ["AU$"] = "AUD", ["Australian dollar"] = "AUD", ["C$"] = "CAD", ["CA$"] = "CAD", ["Canadian dollar"] = "CAD",
        ["NZ$"] = "NZD", ["New Zealand dollar"] = "NZD", ["HK$"] = "HKD", ["Hong Kong dollar"] = "HKD", ["Singapore dollar"] = "SGD",
        ["₹"] = "INR", ["Indian rupee"] = "INR", ["₪"] = "ILS", ["NIS"] = "ILS", ["shekel"] = "ILS", ["₩"] = "KRW", ["zloty"] = "PLN",
        ["złoty"] = "PLN", ["R$"] = "BRL", ["Brazilian real"] = "BRL", ["Mexican peso"] = "MXN", ["South African rand"] = "ZAR",
        ["Czech koruna"] = "CZK", ["forint"] = "HUF", ["Turkish lira"] = "TRY", ["₺"] = "TRY", ["₴"] = "UAH", ["hryvnia"] = "UAH",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a code is in the table, in capitals.</summary>
    public static bool Contains(string code) => Decimals.ContainsKey(code);

    /// <summary>The decimals of amounts in a currency, or null for an unknown code.</summary>
    public static int? MinorUnits(string code) => Decimals.TryGetValue(code, out int decimals) ? decimals : null;

    /// <summary>The code that another spelling certainly means, or null.</summary>
    public static string? Meant(string spelling)
    {
        string text = spelling.Trim().TrimEnd('.');
        string capitals = text.ToUpperInvariant();
        return Contains(capitals)
            ? capitals
            : Names.GetValueOrDefault(text) ?? Names.GetValueOrDefault(text.TrimEnd('s', 'S')) ?? OnlyWithSwappedLetters(capitals);
    }

    private static IEnumerable<KeyValuePair<string, int>> Rows(string codes, int decimals) =>
        codes.Split(' ').Select(code => KeyValuePair.Create(code, decimals));

    private static string? OnlyWithSwappedLetters(string code)
    {
        if (code.Length != 3)
        {
            return null;
        }

        string[] swapped = [$"{code[1]}{code[0]}{code[2]}", $"{code[0]}{code[2]}{code[1]}"];
        string[] known = [.. swapped.Where(Contains).Distinct(StringComparer.Ordinal)];
        return known.Length == 1 ? known[0] : null;
    }
}
