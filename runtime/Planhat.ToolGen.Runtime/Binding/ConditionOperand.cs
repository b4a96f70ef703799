using System.Globalization;
using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Reads a single value that a condition compares with, and checks it like a value that is written.</summary>
internal static class ConditionOperand
{
    private static readonly NumberLimits AnyNumber = new(Min: null, Max: null, Decimals: null);

    /// <summary>The value; null when it was refused.</summary>
    public static ConditionValue? Read(
        ref ArgumentReader value,
        ConditionSubject subject,
        ConditionOperator @operator,
        ToolRequest request)
    {
        if (value.TokenType is JsonTokenType.Null or JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            value.Fail($"is {JsonKind.Of(value.TokenType)}, not a single value", expected: null, SingleElement.Find(ref value));
            return null;
        }

        switch (subject.ValueKind)
        {
            case PropertyKind.Integer or PropertyKind.Number or PropertyKind.Money or PropertyKind.Percent or PropertyKind.Score or PropertyKind.Hours:
                return JsonNumber.TryRead(ref value, AnyNumber, out decimal number) ? new ConditionValue { Number = number } : null;
            case PropertyKind.EpochDay when value.TokenType == JsonTokenType.Number:
                // As Planhat keeps it: refused, with the day it means.
                _ = DayArgument.Read(ref value, Primitives.Calendar.FromEpochDay);
                return null;
            case PropertyKind.Date or PropertyKind.DateTime or PropertyKind.EpochDay:
                return DateTimeValue.Read(ref value) is { } moment
                    ? new ConditionValue { Moment = moment, End = EndOfDay(CalendarText.Read(value.GetString().Trim())) }
                    : null;
            case PropertyKind.Boolean:
                return BooleanValue.Read(ref value) is { } boolean ? new ConditionValue { Boolean = boolean } : null;
            case PropertyKind.Object or PropertyKind.Array or PropertyKind.Any:
                return ReadUntyped(ref value);
            case PropertyKind.Id:
                return ReadText(ref value) is { } id && IsPlanhatId(ref value, id, request) ? new ConditionValue { Text = id } : null;
            case PropertyKind.Reference:
                return ReadText(ref value) is { } reference ? ReadReference(ref value, reference, subject.Property, request) : null;
            default:
                return ReadText(ref value) is { } text && (IsPart(text, subject, @operator) || IsPossible(ref value, text, subject.Property))
                    ? new ConditionValue { Text = text }
                    : null;
        }
    }

    private static string? ReadText(ref ArgumentReader value)
    {
        switch (value.TokenType)
        {
            case JsonTokenType.String:
                return value.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(value.Raw);
            default:
                value.Fail($"is {JsonKind.Of(value.TokenType)}, not a text", "a text");
                return null;
        }
    }

    // A part of a text, and the end of a range of texts, need not be a value of their own.
    private static bool IsPart(string text, ConditionSubject subject, ConditionOperator @operator) => @operator switch
    {
        ConditionOperator.Contains => subject.Kind != PropertyKind.Array || IsPartOfAny(text, subject.Property),
        _ => @operator is not (ConditionOperator.Equal or ConditionOperator.NotEqual),
    };

    private static bool IsPartOfAny(string text, PropertyDescription property) =>
        property.Values.Concat(property.KnownValues).Any(value => value.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsPossible(ref ArgumentReader value, string text, PropertyDescription property)
    {
        if (property.Values.Count > 0)
        {
            return ClosedTextValue.IsAllowed(ref value, text, property.Values);
        }

        return property.ItemKind == PropertyKind.Currency
            ? CurrencyValue.IsCode(ref value, text)
            : KnownTextValue.IsNoNearMiss(ref value, text, property.KnownValues);
    }

    private static bool IsPlanhatId(ref ArgumentReader value, string text, ToolRequest request)
    {
        if (IdentifierSyntax.IsPlanhatId(text))
        {
            return true;
        }

        ModelDescription model = request.Tool.Model;
        string? other = request.Identifiers.FormOf(text) switch
        {
            IdentifierForms.External => model.ExternalIdProperty,
            IdentifierForms.Source => model.SourceIdProperty,
            _ => null,
        };
        value.Fail(
            "is not a Planhat id, and no other is compared with here",
            other is null ? "24 hexadecimal characters" : $"24 hexadecimal characters, or a condition on '{other}' with the value behind the prefix");
        return false;
    }

    // Conditions look at what Planhat stored, and that is always Planhat's own identifier.
    private static ConditionValue? ReadReference(ref ArgumentReader value, string text, PropertyDescription property, ToolRequest request)
    {
        if (!ReferenceValue.IsIdentifier(ref value, text, request.Identifiers))
        {
            return null;
        }

        if (IdentifierSyntax.IsPlanhatId(text))
        {
            return new ConditionValue { Text = text };
        }

        if (property.To is null)
        {
            value.Fail("is not a Planhat id, and which model it names is not known", "a Planhat id (24 hexadecimal characters)");
            return null;
        }

        var reference = new PendingReference(property.To, text, value.Pointer);
        request.Add(reference);
        return new ConditionValue { Reference = reference };
    }

    private static ConditionValue? ReadUntyped(ref ArgumentReader value)
    {
        switch (value.TokenType)
        {
            case JsonTokenType.Number:
                return JsonNumber.TryRead(ref value, AnyNumber, out decimal number) ? new ConditionValue { Number = number } : null;
            case JsonTokenType.True or JsonTokenType.False:
                return new ConditionValue { Boolean = value.TokenType == JsonTokenType.True };
            default:
                return Everything(value.GetString());
        }
    }

    // A day stands for all moments of it.
    private static DateTimeOffset? EndOfDay(CalendarText calendar) =>
        calendar.Precision == CalendarPrecision.Day ? calendar.Moment.AddDays(1) : null;

    private static ConditionValue Everything(string text)
    {
        CalendarText calendar = CalendarText.Read(text);
        bool isMoment = calendar.Precision is CalendarPrecision.Day or CalendarPrecision.Moment;
        bool isNumber = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        return new ConditionValue
        {
            Text = text,
            Moment = isMoment ? calendar.Moment : null,
            End = EndOfDay(calendar),
            Number = isNumber ? number : null,
            Boolean = bool.TryParse(text, out bool boolean) ? boolean : null,
        };
    }
}
