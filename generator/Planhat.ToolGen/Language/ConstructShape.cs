namespace Planhat.ToolGen.Language;

/// <summary>A mapping whose keys the language fixes.</summary>
/// <param name="Construct">Name of the construct in <see cref="LanguageTable"/>.</param>
internal sealed record ConstructShape(string Construct) : LanguageShape;
