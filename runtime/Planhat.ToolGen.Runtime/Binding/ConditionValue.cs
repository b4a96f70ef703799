namespace Planhat.ToolGen.Binding;

/// <summary>A value that a condition compares with; none of its members is set for null.</summary>
/// <remarks>
/// A text that is compared with a value of any type (a custom field) has whatever else it can be read as beside it;
/// the type of the record's value decides which of them counts.
/// </remarks>
public readonly record struct ConditionValue
{
    /// <summary>The text, for texts and identifiers; for a reference that had to be looked up the identifier that was found.</summary>
    public string? Text
    {
        get => Reference is null ? field : Reference.Value;
        init;
    }

    /// <summary>The number, for numbers.</summary>
    public decimal? Number { get; init; }

    /// <summary>True or false, for booleans.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The moment, for dates, date-times and epoch days; of a day its midnight in UTC.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>For a whole day the end of it, which is no longer part of it; null for a moment and for everything else.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Whether the value is null.</summary>
    public bool IsNull => Text is null && Number is null && Boolean is null && Moment is null;

    /// <summary>The reference to look up before the condition can be evaluated, or null.</summary>
    internal PendingReference? Reference { get; init; }
}
