namespace Planhat.ToolGen.Language;

/// <summary>A key of the definition language.</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="Shape">What its value is.</param>
/// <param name="Documentation">One sentence for editors and diagnostics.</param>
internal sealed record LanguageKey(string Name, LanguageShape Shape, string Documentation)
{
    /// <summary>Whether the construct is refused without it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it belongs to a construct that stands in the same place, so that a diagnostic of its own tells the way out.</summary>
    public bool IsOfOther { get; init; }
}
