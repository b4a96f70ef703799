using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Reads what a condition compares with, by operator and by the property's domain type.</summary>
internal static class ConditionValues
{
    private const int MostValues = 1000;

    /// <summary>The values of one condition; null when something was refused.</summary>
    public static IReadOnlyList<ConditionValue>? Read(
        ref ArgumentReader value,
        ConditionSubject subject,
        ConditionOperator @operator,
        ToolRequest request)
    {
        switch (@operator)
        {
            case ConditionOperator.In or ConditionOperator.NotIn:
                return ReadMany(ref value, subject, request);
            case ConditionOperator.Exists:
                return BooleanValue.Read(ref value) is { } exists ? [new ConditionValue { Boolean = exists }] : null;
            case ConditionOperator.Less or ConditionOperator.LessOrEqual or ConditionOperator.Greater or ConditionOperator.GreaterOrEqual
                when subject.Kind is PropertyKind.Boolean or PropertyKind.Array or PropertyKind.Object || subject is { Kind: PropertyKind.Any, IsCustomField: false }:
                value.Fail($"compares {subject.Name}, whose values have no order", "another operator, such as eq or contains");
                return null;
            case ConditionOperator.Contains when !HoldsParts(subject.Kind):
                value.Fail($"looks into {subject.Name}, which is neither a text nor an array", "another operator, such as eq");
                return null;
            case ConditionOperator.Contains when value.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(value.GetString()):
                value.Fail("is blank, which would be a part of every text", "the text to look for");
                return null;
            case ConditionOperator.Equal or ConditionOperator.NotEqual when value.TokenType == JsonTokenType.Null:
                return [default];
            default:
                return ConditionOperand.Read(ref value, subject, @operator, request) is { } one ? [one] : null;
        }
    }

    private static bool HoldsParts(PropertyKind kind) => kind is PropertyKind.Text or PropertyKind.RichText or PropertyKind.Email
        or PropertyKind.Url or PropertyKind.Phone or PropertyKind.Currency or PropertyKind.Array or PropertyKind.Object or PropertyKind.Any;

    private static List<ConditionValue>? ReadMany(ref ArgumentReader value, ConditionSubject subject, ToolRequest request)
    {
        if (value.TokenType != JsonTokenType.StartArray)
        {
            // A text with commas may be one value or several.
            bool isUncertain = value.TokenType is JsonTokenType.Null or JsonTokenType.StartObject || value.Raw.Contains((byte)',');
            string? suggestion = QuotedJson.Find(ref value, JsonTokenType.StartArray)
                ?? (isUncertain ? null : $"[{Encoding.UTF8.GetString(value.Raw)}]");
            value.Fail($"is {JsonKind.Of(value.TokenType)}, not an array", "an array of values", suggestion);
            return null;
        }

        bool isComplete = true;
        var values = new List<ConditionValue>();
        ArgumentReader elements = value.EnterArray();
        for (int count = 1; elements.ReadElement(); count++)
        {
            if (count > MostValues)
            {
                value.Fail($"has more than {MostValues} values", $"at most {MostValues} values");
                return null;
            }

            if (elements.TokenType == JsonTokenType.Null)
            {
                values.Add(default);
            }
            else if (ConditionOperand.Read(ref elements, subject, ConditionOperator.Equal, request) is { } one)
            {
                values.Add(one);
            }
            else
            {
                isComplete = false;
            }
        }

        if (isComplete && values.Count == 0)
        {
            ArrayValue.FailEmpty(ref value);
        }

        return isComplete && values.Count > 0 ? values : null;
    }
}
