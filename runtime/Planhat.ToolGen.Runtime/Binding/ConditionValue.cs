namespace Planhat.ToolGen.Binding;

/// <summary>A value that a condition compares with; none of its members is set for null.</summary>
public readonly record struct ConditionValue
{
    /// <summary>The text, for texts and identifiers; for custom fields any string, with <see cref="Moment"/> beside it where it reads as a date.</summary>
    public string? Text { get; init; }

    /// <summary>The number, for numbers.</summary>
    public decimal? Number { get; init; }

    /// <summary>True or false, for booleans.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The moment, for dates, date-times and epoch days; a day is its midnight in UTC.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Whether the value is null.</summary>
    public bool IsNull => Text is null && Number is null && Boolean is null && Moment is null;
}
