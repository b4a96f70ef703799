namespace Planhat.ToolGen.Language;

/// <summary>The form of the value of a key.</summary>
internal abstract record LanguageShape;
