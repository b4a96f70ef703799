using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Language;

/// <summary>A single value.</summary>
internal sealed record ScalarShape(ScalarForm Form) : LanguageShape
{
    /// <summary>How a name must be spelled; null when any text will do.</summary>
    public NamePattern? Name { get; init; }

    /// <summary>The allowed texts; empty when the list is open.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>Smallest number, inclusive.</summary>
    public int? Minimum { get; init; }

    /// <summary>Largest number, inclusive.</summary>
    public int? Maximum { get; init; }
}
