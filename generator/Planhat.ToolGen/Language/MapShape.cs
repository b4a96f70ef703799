namespace Planhat.ToolGen.Language;

/// <summary>A mapping whose keys are names chosen by the author.</summary>
/// <param name="Key">How the keys are spelled.</param>
/// <param name="Value">What the values are.</param>
/// <param name="Single">Whether it holds exactly one entry.</param>
internal sealed record MapShape(ScalarShape Key, LanguageShape Value, bool Single = false) : LanguageShape;
