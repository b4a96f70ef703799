namespace Planhat.ToolGen.Language;

/// <summary>A list of names, or a mapping of names to details.</summary>
internal sealed record ListOrMapShape(ListShape List, MapShape Map) : LanguageShape;
