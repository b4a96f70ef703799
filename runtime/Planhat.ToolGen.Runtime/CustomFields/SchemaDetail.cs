namespace Planhat.ToolGen.CustomFields;

/// <summary>How much a woven schema tells of each field.</summary>
/// <param name="HasDescriptions">Whether descriptions are told.</param>
/// <param name="MostValues">The longest list of values that stands in a schema.</param>
internal readonly record struct SchemaDetail(bool HasDescriptions, int MostValues)
{
    /// <summary>From the most telling to the shortest.</summary>
    public static IReadOnlyList<SchemaDetail> Descending { get; } =
    [
        new(HasDescriptions: true, MostValues: 30),
        new(HasDescriptions: true, MostValues: 12),
        new(HasDescriptions: false, MostValues: 12),
        new(HasDescriptions: false, MostValues: 5),
        new(HasDescriptions: false, MostValues: 0),
    ];
}
