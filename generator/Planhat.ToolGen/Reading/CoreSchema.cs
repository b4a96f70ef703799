using System.Globalization;
using System.Text.RegularExpressions;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Reading;

/// <summary>What a plain scalar stands for in the core schema of YAML 1.2.</summary>
internal static class CoreSchema
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Regex Decimal = new(
        @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);

    private static readonly Regex Hexadecimal = new(@"^0x[0-9a-fA-F]{1,15}\z", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Octal = new(@"^0o[0-7]{1,20}\z", RegexOptions.CultureInvariant, Patience);

    /// <summary>The kind and the normalised text; a number is spelled as JSON spells it.</summary>
    /// <remarks>The infinities and "not a number" stay text: JSON has no such numbers.</remarks>
    public static ScalarValue Resolve(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new ScalarValue(ScalarKind.Null, "null"),
        "true" or "True" or "TRUE" => new ScalarValue(ScalarKind.Boolean, "true"),
        "false" or "False" or "FALSE" => new ScalarValue(ScalarKind.Boolean, "false"),
        _ when Decimal.IsMatch(plain) => new ScalarValue(ScalarKind.Number, JsonNumber(plain)),
        _ when Hexadecimal.IsMatch(plain) => FromBase(plain, 16),
        _ when Octal.IsMatch(plain) => FromBase(plain, 8),
        _ => new ScalarValue(ScalarKind.Text, plain),
    };

    private static ScalarValue FromBase(string plain, int radix) =>
        new(ScalarKind.Number, Convert.ToInt64(plain.Substring(2), radix).ToString(CultureInfo.InvariantCulture));

    private static string JsonNumber(string plain)
    {
        bool negative = plain[0] == '-';
        string digits = plain.TrimStart('+', '-');
        int exponentAt = digits.IndexOfAny(['e', 'E']);
        string exponent = exponentAt < 0 ? "" : digits.Substring(exponentAt);
        string mantissa = exponentAt < 0 ? digits : digits.Substring(0, exponentAt);
        int point = mantissa.IndexOf('.');
        string whole = (point < 0 ? mantissa : mantissa.Substring(0, point)).TrimStart('0');
        string fraction = point < 0 ? "" : mantissa.Substring(point + 1);
        return (negative ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + exponent;
    }
}
