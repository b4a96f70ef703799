using Planhat.ToolGen.Language;
using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Validation;

/// <summary>Compares a fixed scalar with the value it stands for.</summary>
internal static class ScalarFit
{
    /// <summary>Why the scalar is not such a value, as an order to the author; null when it is one.</summary>
    public static string? Problem(ParsedValue value, string type, ScalarValue scalar)
    {
        ScalarForm? form = LanguageTypes.ScalarOf(type);
        if (form is null)
        {
            return type == "any" ? null : $"a value of type {type} cannot be written here, so remove it";
        }

        if (!Fits(form.Value, scalar))
        {
            return form.Value switch
            {
                ScalarForm.Boolean => "write true or false",
                ScalarForm.Integer => "write a whole number",
                ScalarForm.Number => "write a number",
                _ => "write text, in quotes where needed",
            };
        }

        if (value.Values.Count > 0 && !value.Values.Any(allowed => allowed.Value == scalar.Text))
        {
            return NearestName.Advice(scalar.Text, [.. value.Values.Select(static allowed => allowed.Value)]);
        }

        decimal? number = ScalarChecker.NumberOf(scalar);
        return number < value.Min?.Value || number > value.Max?.Value
            ? $"stay within {value.Min?.Value.ToInvariant() ?? "…"} and {value.Max?.Value.ToInvariant() ?? "…"}"
            : null;
    }

    private static bool Fits(ScalarForm form, ScalarValue scalar) => form switch
    {
        ScalarForm.Boolean => scalar.Kind == ScalarKind.Boolean,
        ScalarForm.Integer => ScalarChecker.NumberOf(scalar) is { } number && number == decimal.Truncate(number),
        ScalarForm.Number => ScalarChecker.NumberOf(scalar) is not null,
        _ => scalar.Kind == ScalarKind.Text,
    };
}
