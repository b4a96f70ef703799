namespace Planhat.ToolGen.Language;

/// <summary>A list that names at least one thing, none of them twice.</summary>
/// <param name="Item">What the items are.</param>
/// <param name="SingleAllowed">Whether one item may stand without a list around it.</param>
internal sealed record ListShape(LanguageShape Item, bool SingleAllowed) : LanguageShape;
