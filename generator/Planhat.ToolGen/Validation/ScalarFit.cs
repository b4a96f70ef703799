using System.Text.RegularExpressions;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Validation;

/// <summary>Compares a fixed scalar with the value it stands for.</summary>
internal static class ScalarFit
{
    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF;

    private static readonly Regex Currency = new(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex PlanhatId = new(@"^[0-9a-f]{24}\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Email = new(@"^[^@\s]+@[^@\s]+\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Why the scalar is not such a value, as an order to the author; null when it is one.</summary>
    public static string? Problem(ParsedValue value, string type, Located<ScalarValue> scalar, Findings findings)
    {
        ScalarForm? form = LanguageTypes.ScalarOf(type);
        if (form is null)
        {
            return type == "any" ? null : $"a value of type {type} cannot be written here, so remove it";
        }

        return FormProblem(form.Value, scalar.Value)
            ?? ListProblem(value, scalar, findings)
            ?? NumberProblem(value, type, scalar.Value)
            ?? TextProblem(value, type, scalar.Value.Text);
    }

    private static string? FormProblem(ScalarForm form, ScalarValue scalar)
    {
        decimal? number = ScalarChecker.NumberOf(scalar);
        return form switch
        {
            ScalarForm.Boolean => scalar.Kind == ScalarKind.Boolean ? null : "write true or false",
            ScalarForm.Integer when number is null || number != decimal.Truncate(number.Value) => "write a whole number",
            ScalarForm.Integer => number is >= long.MinValue and <= long.MaxValue ? null : "write a whole number of at most 64 bits",
            ScalarForm.Number => number is null ? "write a number" : null,
            _ => scalar.Kind == ScalarKind.Text ? null : "write text, in quotes where needed",
        };
    }

    private static string? ListProblem(ParsedValue value, Located<ScalarValue> scalar, Findings findings)
    {
        string text = scalar.Value.Text;
        return value.Values.Count == 0 || value.Values.Any(allowed => allowed.Value == text)
            ? null
            : findings.Advice(new Located<string>(text, scalar.At), [.. value.Values.Select(static allowed => allowed.Value)]);
    }

    private static string? NumberProblem(ParsedValue value, string type, ScalarValue scalar)
    {
        if (ScalarChecker.NumberOf(scalar) is not { } number)
        {
            return null;
        }

        decimal? min = value.Min?.Value ?? DomainTypes.Get(type).Lowest;
        decimal? max = value.Max?.Value ?? DomainTypes.Get(type).Highest;
        if (number < min || number > max)
        {
            return $"stay within {min?.ToInvariant() ?? "…"} and {max?.ToInvariant() ?? "…"}";
        }

        return value.Decimals is { } most && DecimalsOf(number) > most.Value
            ? $"write at most {most.Value.ToInvariant()} decimals"
            : null;
    }

    private static string? TextProblem(ParsedValue value, string type, string text) => type switch
    {
        "date" or "epoch_day" => CalendarScalar.Day(text) is null ? "write a day such as 2026-01-31" : null,
        "datetime" => CalendarScalar.Moment(text) is null ? "write a day such as 2026-01-31 or a moment such as 2026-01-31T08:30:00Z" : null,
        "currency" => Currency.IsMatch(text) ? null : "write an ISO 4217 code such as EUR",
        "reference" => PlanhatId.IsMatch(text) ? null : "write the record's Planhat id of 24 hexadecimal digits, since fixed values are not looked up",
        "email" => Email.IsMatch(text) ? null : "write an e-mail address",
        "url" => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"
            ? null
            : "write a web address with scheme",
        "text" or "rich_text" => text.Length > value.MaxLength?.Value ? $"write at most {value.MaxLength.Value.ToInvariant()} characters" : null,
        _ => null,
    };

    /// <summary>Decimals of a number, trailing zeros left out.</summary>
    private static int DecimalsOf(decimal number)
    {
        // Division by one with the most zeros a decimal can hold strips trailing zeros.
        decimal stripped = number / 1.0000000000000000000000000000m;
        return (decimal.GetBits(stripped)[3] >> ScaleShift) & ScaleMask;
    }
}
