using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Reads numbers, also those that were put in quotes.</summary>
internal static class JsonNumber
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a value that is not null; whatever is wrong with it becomes a failure.</summary>
    public static bool TryRead(ref ArgumentReader argument, NumberLimits limits, out decimal value)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.Number:
                return TryReadNumber(ref argument, limits, out value);
            case JsonTokenType.String:
                return TryReadText(ref argument, limits, out value);
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a number", limits.Describe(), SingleElement.Find(ref argument));
                value = 0;
                return false;
        }
    }

    /// <summary>The JSON text of a number, with the decimals it has.</summary>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool TryReadNumber(ref ArgumentReader argument, NumberLimits limits, out decimal value)
    {
        var reader = new Utf8JsonReader(argument.Raw);
        reader.Read();
        if (!reader.TryGetDecimal(out value))
        {
            argument.Fail("is too large", limits.Describe());
            return false;
        }

        return IsWithin(ref argument, limits, value);
    }

    private static bool TryReadText(ref ArgumentReader argument, NumberLimits limits, out decimal value)
    {
        string text = argument.GetString().Trim();
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value))
        {
            return IsWithin(ref argument, limits, value);
        }

        // "1e3" is a number to programs only.
        bool isExponential = decimal.TryParse(text, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal power);
        SpelledNumber spelled = isExponential ? new SpelledNumber(power, null) : SpelledNumber.Read(text);
        if (limits.Decimals == 0)
        {
            spelled = spelled.AsGrouped();
        }

        string? suggestion = spelled.Value is { } number && limits.ProblemWith(number) is null ? Text(number) : null;
        argument.Fail(
            spelled.Why is null ? "is a text, not a number" : $"is a text, not a number: {spelled.Why}",
            limits.Describe(),
            suggestion);
        return false;
    }

    private static bool IsWithin(ref ArgumentReader argument, NumberLimits limits, decimal value)
    {
        if (limits.ProblemWith(value) is not { } problem)
        {
            return true;
        }

        argument.Fail(problem, limits.Describe(), limits.MaximumFor(value) is { } most ? Text(most) : null);
        return false;
    }
}
