using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Planhat.ToolGen.Emission;

/// <summary>The gate through which values of definitions become C# literals.</summary>
internal static class Literal
{
    /// <summary>A string literal, quotes included.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A decimal literal, suffix included.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A one-line raw UTF-8 literal; the delimiters are longer than any run of quotes inside.</summary>
    /// <param name="json">JSON text that neither begins nor ends with a quote and holds no line break.</param>
    public static string Utf8(string json)
    {
        string quotes = new('"', Math.Max(3, LongestRunOfQuotes(json) + 1));
        return $"{quotes}{json}{quotes}u8";
    }

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
