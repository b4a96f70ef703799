namespace Planhat.ToolGen.Binding;

/// <summary>How a condition compares the value of a record with its own.</summary>
/// <remarks>
/// Values are compared as what the property holds: numbers as numbers, dates as moments, texts character by character.
/// A value that cannot be read as that does not match. An array matches when any of its elements does; an element that is
/// an object matches by its <c>_id</c>, <c>id</c> or <c>name</c>, an expanded reference by its <c>_id</c>.
/// </remarks>
public enum ConditionOperator
{
    /// <summary>Is equal, exactly: upper and lower case differ. Compared with null: is absent or null.</summary>
    Equal,

    /// <summary>Is not equal, or absent.</summary>
    NotEqual,

    /// <summary>Is equal to one of several.</summary>
    In,

    /// <summary>Is equal to none of several, or absent.</summary>
    NotIn,

    /// <summary>Is less; never holds for an absent value.</summary>
    Less,

    /// <summary>Is less or equal; never holds for an absent value.</summary>
    LessOrEqual,

    /// <summary>Is greater; never holds for an absent value.</summary>
    Greater,

    /// <summary>Is greater or equal; never holds for an absent value.</summary>
    GreaterOrEqual,

    /// <summary>Text: has the value as a part, whatever its case. Array: has a text with the value as a part, another element equal to it, or an object whose name has it as a part.</summary>
    Contains,

    /// <summary>Value true: is there and neither null nor empty (text, array or object). Value false: the opposite.</summary>
    Exists,
}
