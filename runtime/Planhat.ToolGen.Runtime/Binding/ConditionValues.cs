using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Reads what a condition compares with, by operator and by the property's domain type.</summary>
internal static class ConditionValues
{
    private static readonly NumberLimits AnyNumber = new(Min: null, Max: null, Decimals: null);

    /// <summary>The values of one condition; null when something was refused.</summary>
    public static IReadOnlyList<ConditionValue>? Read(
        ref ArgumentReader value,
        ConditionSubject subject,
        ConditionOperator @operator,
        IdentifierSyntax identifiers)
    {
        switch (@operator)
        {
            case ConditionOperator.In or ConditionOperator.NotIn:
                return ReadMany(ref value, subject, identifiers);
            case ConditionOperator.Exists:
                return BooleanValue.Read(ref value) is { } exists ? [new ConditionValue { Boolean = exists }] : null;
            case ConditionOperator.Less or ConditionOperator.LessOrEqual or ConditionOperator.Greater or ConditionOperator.GreaterOrEqual
                when subject.Kind is PropertyKind.Boolean or PropertyKind.Array or PropertyKind.Object:
                value.Fail($"compares {subject.Name}, whose values have no order", "another operator, such as eq or contains");
                return null;
            case ConditionOperator.Contains when !HoldsParts(subject.Kind):
                value.Fail($"looks into {subject.Name}, which is neither a text nor an array", "another operator, such as eq");
                return null;
            case ConditionOperator.Equal or ConditionOperator.NotEqual when value.TokenType == JsonTokenType.Null:
                return [default];
            default:
                return ReadOne(ref value, subject.ValueKind, identifiers) is { } one ? [one] : null;
        }
    }

    private static bool HoldsParts(PropertyKind kind) => kind is PropertyKind.Text or PropertyKind.RichText or PropertyKind.Email
        or PropertyKind.Url or PropertyKind.Phone or PropertyKind.Currency or PropertyKind.Array or PropertyKind.Object or PropertyKind.Any;

    private static List<ConditionValue>? ReadMany(ref ArgumentReader value, ConditionSubject subject, IdentifierSyntax identifiers)
    {
        if (value.TokenType != JsonTokenType.StartArray)
        {
            string? suggestion = value.TokenType is JsonTokenType.Null or JsonTokenType.StartObject
                ? null
                : $"[{Encoding.UTF8.GetString(value.Raw)}]";
            value.Fail($"is {JsonKind.Of(value.TokenType)}, not an array", "an array of values", suggestion);
            return null;
        }

        bool isComplete = true;
        var values = new List<ConditionValue>();
        ArgumentReader elements = value.EnterArray();
        while (elements.ReadElement())
        {
            if (elements.TokenType == JsonTokenType.Null)
            {
                values.Add(default);
            }
            else if (ReadOne(ref elements, subject.ValueKind, identifiers) is { } one)
            {
                values.Add(one);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete ? values : null;
    }

    private static ConditionValue? ReadOne(ref ArgumentReader value, PropertyKind kind, IdentifierSyntax identifiers)
    {
        if (value.TokenType is JsonTokenType.Null or JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            value.Fail($"is {JsonKind.Of(value.TokenType)}, not a single value");
            return null;
        }

        switch (kind)
        {
            case PropertyKind.Integer or PropertyKind.Number or PropertyKind.Money or PropertyKind.Percent or PropertyKind.Score or PropertyKind.Hours:
                return JsonNumber.TryRead(ref value, AnyNumber, out decimal number) ? new ConditionValue { Number = number } : null;
            case PropertyKind.Date or PropertyKind.DateTime or PropertyKind.EpochDay:
                return DateTimeValue.Read(ref value) is { } moment ? new ConditionValue { Moment = moment } : null;
            case PropertyKind.Boolean:
                return BooleanValue.Read(ref value) is { } boolean ? new ConditionValue { Boolean = boolean } : null;
            case PropertyKind.Object or PropertyKind.Array or PropertyKind.Any:
                return ReadUntyped(ref value);
            case PropertyKind.Id or PropertyKind.Reference:
                return ReadIdentifier(ref value, identifiers);
            default:
                return ReadText(ref value);
        }
    }

    private static ConditionValue? ReadText(ref ArgumentReader value)
    {
        switch (value.TokenType)
        {
            case JsonTokenType.String:
                return new ConditionValue { Text = value.GetString() };
            case JsonTokenType.Number:
                return new ConditionValue { Text = Encoding.UTF8.GetString(value.Raw) };
            default:
                value.Fail($"is {JsonKind.Of(value.TokenType)}, not a text");
                return null;
        }
    }

    // Conditions look at what Planhat stored, and that is always Planhat's own identifier.
    private static ConditionValue? ReadIdentifier(ref ArgumentReader value, IdentifierSyntax identifiers)
    {
        ConditionValue? text = ReadText(ref value);
        if (text is { Text: { } identifier } && identifiers.FormOf(identifier) is IdentifierForms.External or IdentifierForms.Source)
        {
            value.Fail("is a prefixed identifier, which records do not hold", "a Planhat id (24 hexadecimal characters)");
            return null;
        }

        return text;
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
                string text = value.GetString();
                CalendarText calendar = CalendarText.Read(text);
                bool isMoment = calendar.Precision is CalendarPrecision.Day or CalendarPrecision.Moment;
                return new ConditionValue { Text = text, Moment = isMoment ? calendar.Moment : null };
        }
    }
}
