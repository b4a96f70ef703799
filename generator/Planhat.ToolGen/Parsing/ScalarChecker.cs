using System.Globalization;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Language;
using Planhat.ToolGen.Reading;

namespace Planhat.ToolGen.Parsing;

/// <summary>Compares a scalar with its shape.</summary>
internal static class ScalarChecker
{
    /// <summary>What is wrong with the scalar, or null.</summary>
    /// <param name="subject">What the scalar is given for, such as <c>key 'title'</c>.</param>
    public static DiagnosticInfo? Check(ScalarShape shape, YamlScalar scalar, string subject)
    {
        if (scalar.Value.Kind == ScalarKind.Null || (shape.Form == ScalarForm.Text && scalar.Text.Trim().Length == 0))
        {
            return Finding(DiagnosticDescriptors.NoValue, scalar, Capital(subject));
        }

        return CheckCharacters(scalar, subject) ?? CheckForm(shape, scalar, subject) ?? shape.Form switch
        {
            ScalarForm.Text => CheckText(shape, scalar, subject),
            ScalarForm.Integer or ScalarForm.Number => CheckRange(shape, scalar, subject),
            _ => null,
        };
    }

    /// <summary>The number a scalar stands for, or null when it is too large for one.</summary>
    public static decimal? NumberOf(ScalarValue value) =>
        value.Kind == ScalarKind.Number
        && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    private static DiagnosticInfo? CheckCharacters(YamlScalar scalar, string subject)
    {
        for (int index = 0; index < scalar.Text.Length; index++)
        {
            char character = scalar.Text[index];
            if (char.IsHighSurrogate(character) && index + 1 < scalar.Text.Length && char.IsLowSurrogate(scalar.Text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(character) || (char.IsControl(character) && character is not ('\n' or '\t')))
            {
                string code = "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
                return Finding(DiagnosticDescriptors.ControlCharacter, scalar, Capital(subject), code);
            }
        }

        return null;
    }

    private static DiagnosticInfo? CheckForm(ScalarShape shape, YamlScalar scalar, string subject)
    {
        ScalarKind kind = scalar.Value.Kind;
        bool fits = shape.Form switch
        {
            ScalarForm.Text => kind == ScalarKind.Text,
            ScalarForm.Boolean => kind == ScalarKind.Boolean,
            ScalarForm.Integer => NumberOf(scalar.Value) is { } number && number == decimal.Truncate(number),
            ScalarForm.Number => NumberOf(scalar.Value) is not null,
            _ => kind != ScalarKind.Number || NumberOf(scalar.Value) is not null,
        };
        if (fits)
        {
            return null;
        }

        (string wanted, string advice) = shape.Form switch
        {
            ScalarForm.Text => ("text", "put it in quotes"),
            ScalarForm.Boolean => ("true or false", "write true or false without quotes"),
            ScalarForm.Integer => ("a whole number", "write digits without quotes"),
            ScalarForm.Number => ("a number", "write digits without quotes"),
            _ => ("a number of at most 28 digits", "write a smaller one, or put it in quotes if it is text"),
        };
        string found = kind switch
        {
            ScalarKind.Number when shape.Form == ScalarForm.Integer => "another number",
            ScalarKind.Number when shape.Form is ScalarForm.Number or ScalarForm.Any => "too large",
            ScalarKind.Number => "a number",
            ScalarKind.Boolean => "a boolean",
            _ => "text",
        };
        return Finding(DiagnosticDescriptors.WrongScalar, scalar, Capital(subject), wanted, Shown(scalar.Text), found, advice);
    }

    private static DiagnosticInfo? CheckText(ScalarShape shape, YamlScalar scalar, string subject)
    {
        string text = scalar.Text;
        if (shape.Choices.Count > 0 && !shape.Choices.Contains(text, StringComparer.Ordinal))
        {
            return Finding(DiagnosticDescriptors.NotAllowed, scalar, Shown(text), subject, NearestName.Advice(text, shape.Choices));
        }

        return shape.Name is { } name && !name.Matches(text)
            ? Finding(DiagnosticDescriptors.InvalidName, scalar, Shown(text), name.What, name.Advice)
            : null;
    }

    private static DiagnosticInfo? CheckRange(ScalarShape shape, YamlScalar scalar, string subject)
    {
        decimal number = NumberOf(scalar.Value).GetValueOrDefault();
        if ((shape.Minimum is not { } minimum || number >= minimum) && (shape.Maximum is not { } maximum || number <= maximum))
        {
            return null;
        }

        string range = $"{shape.Minimum?.ToInvariant()} and {shape.Maximum?.ToInvariant()}";
        return Finding(DiagnosticDescriptors.OutOfRange, scalar, Capital(subject), scalar.Text, range);
    }

    private static DiagnosticInfo Finding(DiagnosticDescriptor descriptor, YamlScalar scalar, params string[] arguments) =>
        DiagnosticInfo.Create(descriptor, scalar.At, arguments);

    private static string Capital(string subject) => char.ToUpperInvariant(subject[0]) + subject.Substring(1);

    private static string Shown(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "…";
}
