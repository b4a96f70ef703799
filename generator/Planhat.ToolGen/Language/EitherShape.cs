namespace Planhat.ToolGen.Language;

/// <summary>A mapping that is one of two constructs.</summary>
/// <param name="Key">The key that tells which.</param>
/// <param name="With">The construct of a mapping that has the key.</param>
/// <param name="Without">The construct of one that does not.</param>
internal sealed record EitherShape(string Key, string With, string Without) : LanguageShape;
