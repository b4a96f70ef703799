using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A currency.</summary>
public static class CurrencyValue
{
    private const string Expected = "an ISO 4217 code in capitals, such as USD";

    private static readonly string[] SharedNames =
        ["$", "dollar", "dollars", "kr", "kr.", "krona", "krone", "kronor", "kroner", "pound", "pounds", "franc", "francs", "¥", "peso", "rupee", "dinar"];

    /// <summary>Binds a currency code.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>
    /// The code; when it was refused the one that was certainly meant, so that amounts are checked by it at the same time, or null.
    /// </returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null)
        {
            return null;
        }

        if (!IsCode(ref argument, text))
        {
            return CurrencyTable.Meant(text);
        }

        target.WriteString(text);
        return text;
    }

    /// <summary>Refuses a text that is no currency code in capitals.</summary>
    internal static bool IsCode(ref ArgumentReader argument, string text)
    {
        if (CurrencyTable.Contains(text))
        {
            return true;
        }

        string? meant = CurrencyTable.Meant(text);
        string problem = SharedNames.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)
            ? "is ambiguous: several currencies are called so"
            : "is not a currency code";
        argument.Fail(problem, Expected, meant is null ? null : JsonString.Quote(meant));
        return false;
    }
}
