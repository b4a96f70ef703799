using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Records;

/// <summary>Whether the value of a record meets one condition; an absent value is null.</summary>
internal static class ConditionEvaluator
{
    /// <summary>Evaluates a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="value">The value as it stands in the record; empty when it is absent.</param>
    public static bool Holds(RecordCondition condition, ReadOnlySpan<byte> value) => condition.Operator switch
    {
        ConditionOperator.Equal or ConditionOperator.In => EqualsAny(condition.Values, value),
        ConditionOperator.NotEqual or ConditionOperator.NotIn => !EqualsAny(condition.Values, value),
        ConditionOperator.Less => Compare(value, condition) < 0,
        ConditionOperator.LessOrEqual => Compare(value, condition) <= 0,
        ConditionOperator.Greater => Compare(value, condition) > 0,
        ConditionOperator.GreaterOrEqual => Compare(value, condition) >= 0,
        ConditionOperator.Contains => Contains(value, condition.Values[0]),
        ConditionOperator.Exists => IsFilled(value) == condition.Values[0].Boolean,
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Operator, "The operator is not known."),
    };

    private static bool EqualsAny(IReadOnlyList<ConditionValue> wanted, ReadOnlySpan<byte> value)
    {
        foreach (ConditionValue candidate in wanted)
        {
            if (Equals(value, candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // An array equals a value that is among its elements; an expanded reference equals its identifier.
    private static bool Equals(ReadOnlySpan<byte> value, ConditionValue wanted, StringComparison comparison) => FirstByte(value) switch
    {
        (byte)'[' => AnyElement(value, wanted, comparison),
        (byte)'{' => RecordValue.Read(JsonText.Member(value, "_id"u8)) is { IsNull: false } id && id.IsEqualTo(wanted, comparison),
        _ => RecordValue.Read(value).IsEqualTo(wanted, comparison),
    };

    private static bool AnyElement(ReadOnlySpan<byte> array, ConditionValue wanted, StringComparison comparison)
    {
        var reader = new Utf8JsonReader(array);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (Equals(array[start..(int)reader.BytesConsumed], wanted, comparison))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Compare(ReadOnlySpan<byte> value, RecordCondition condition) =>
        FirstByte(value) is (byte)'[' or (byte)'{' ? null : RecordValue.Read(value).CompareTo(condition.Values[0]);

    private static bool Contains(ReadOnlySpan<byte> value, ConditionValue part)
    {
        if (FirstByte(value) is (byte)'[' or (byte)'{')
        {
            return Equals(value, part, StringComparison.OrdinalIgnoreCase);
        }

        return RecordValue.Read(value).Text is { } text
            && part.Text is { } wanted
            && text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsFilled(ReadOnlySpan<byte> value)
    {
        var reader = new Utf8JsonReader(value);
        if (value.IsEmpty || !reader.Read())
        {
            return false;
        }

        return reader.TokenType switch
        {
            JsonTokenType.Null => false,
            JsonTokenType.String => reader.ValueSpan.Length > 0,
            JsonTokenType.StartArray => reader.Read() && reader.TokenType != JsonTokenType.EndArray,
            JsonTokenType.StartObject => reader.Read() && reader.TokenType != JsonTokenType.EndObject,
            _ => true,
        };
    }

    private static byte FirstByte(ReadOnlySpan<byte> value) => value.IsEmpty ? (byte)0 : value[0];
}
