namespace Planhat.ToolGen.Binding;

/// <summary>How a condition compares the value of a record with its own.</summary>
public enum ConditionOperator
{
    /// <summary>Is equal.</summary>
    Equal,

    /// <summary>Is not equal, or absent.</summary>
    NotEqual,

    /// <summary>Is one of.</summary>
    In,

    /// <summary>Is none of, or absent.</summary>
    NotIn,

    /// <summary>Is less.</summary>
    Less,

    /// <summary>Is less or equal.</summary>
    LessOrEqual,

    /// <summary>Is greater.</summary>
    Greater,

    /// <summary>Is greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>Text: has the value as a part, case-insensitively. Array: has the value as an element.</summary>
    Contains,

    /// <summary>Is there and neither null nor empty (value true), or not (value false).</summary>
    Exists,
}
