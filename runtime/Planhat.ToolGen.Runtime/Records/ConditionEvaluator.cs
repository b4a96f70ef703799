using System.Globalization;
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
        ConditionOperator.Equal or ConditionOperator.In => EqualsAny(value, condition.Values, StringComparison.Ordinal),
        ConditionOperator.NotEqual or ConditionOperator.NotIn => !EqualsAny(value, condition.Values, StringComparison.Ordinal),
        ConditionOperator.Less => Compare(value, condition) < 0,
        ConditionOperator.LessOrEqual => Compare(value, condition) <= 0,
        ConditionOperator.Greater => Compare(value, condition) > 0,
        ConditionOperator.GreaterOrEqual => Compare(value, condition) >= 0,
        ConditionOperator.Contains => Contains(value, condition.Values),
        ConditionOperator.Exists => IsFilled(value) == condition.Values[0].Boolean,
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Operator, "The operator is not known."),
    };

    // An array equals a value that is among its elements; an expanded reference equals its identifier.
    private static bool EqualsAny(ReadOnlySpan<byte> value, IReadOnlyList<ConditionValue> wanted, StringComparison comparison) => FirstByte(value) switch
    {
        (byte)'[' => AnyElement(value, wanted, comparison),
        (byte)'{' => IsMember(value, "_id"u8, wanted, comparison),
        _ => IsAny(RecordValue.Read(value), wanted, comparison),
    };

    private static bool AnyElement(ReadOnlySpan<byte> array, IReadOnlyList<ConditionValue> wanted, StringComparison comparison)
    {
        var reader = new Utf8JsonReader(array);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ReadOnlySpan<byte> element = JsonText.ValueAt(array, ref reader);
            if (FirstByte(element) == (byte)'{' ? IsNamed(element, wanted, comparison) : EqualsAny(element, wanted, comparison))
            {
                return true;
            }
        }

        return false;
    }

    // Arrays hold references with what people call them: {"id":"…","name":"…"}.
    private static bool IsNamed(ReadOnlySpan<byte> element, IReadOnlyList<ConditionValue> wanted, StringComparison comparison)
    {
        RecordValue name = RecordValue.Read(JsonText.Member(element, "name"u8));
        return IsMember(element, "_id"u8, wanted, comparison)
            || IsMember(element, "id"u8, wanted, comparison)
            || (!name.IsNull && IsAny(name, wanted, comparison))
            || (comparison == StringComparison.OrdinalIgnoreCase && HasPart(name, wanted[0]));
    }

    private static bool IsMember(ReadOnlySpan<byte> element, ReadOnlySpan<byte> member, IReadOnlyList<ConditionValue> wanted, StringComparison comparison) =>
        RecordValue.Read(JsonText.Member(element, member)) is { IsNull: false } value && IsAny(value, wanted, comparison);

    private static bool IsAny(RecordValue value, IReadOnlyList<ConditionValue> wanted, StringComparison comparison)
    {
        foreach (ConditionValue candidate in wanted)
        {
            if (value.IsEqualTo(candidate, comparison))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Compare(ReadOnlySpan<byte> value, RecordCondition condition) =>
        FirstByte(value) is (byte)'[' or (byte)'{' ? null : RecordValue.Read(value).CompareTo(condition.Values[0]);

    private static bool Contains(ReadOnlySpan<byte> value, IReadOnlyList<ConditionValue> parts)
    {
        return FirstByte(value) switch
        {
            (byte)'[' => AnyElementContains(value, parts),
            (byte)'{' => EqualsAny(value, parts, StringComparison.OrdinalIgnoreCase),
            _ => HasPart(RecordValue.Read(value), parts[0]),
        };
    }

    // As in a text alone, a part of it is enough in a text among several; of numbers there are no parts.
    private static bool AnyElementContains(ReadOnlySpan<byte> array, IReadOnlyList<ConditionValue> parts)
    {
        var reader = new Utf8JsonReader(array);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ReadOnlySpan<byte> element = JsonText.ValueAt(array, ref reader);
            bool holds = FirstByte(element) switch
            {
                (byte)'"' => HasPart(RecordValue.Read(element), parts[0]),
                (byte)'{' => IsNamed(element, parts, StringComparison.OrdinalIgnoreCase),
                _ => EqualsAny(element, parts, StringComparison.OrdinalIgnoreCase),
            };
            if (holds)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPart(RecordValue value, ConditionValue part) =>
        value.Text is { } text
        && (part.Text ?? part.Number?.ToString(CultureInfo.InvariantCulture)) is { } wanted
        && text.Contains(wanted, StringComparison.OrdinalIgnoreCase);

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
