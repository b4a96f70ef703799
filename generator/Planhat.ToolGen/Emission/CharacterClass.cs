using System.Globalization;

namespace Planhat.ToolGen.Emission;

/// <summary>Which characters may stand in emitted source as they are.</summary>
internal static class CharacterClass
{
    /// <summary>Control and format characters and line ends: they break lines, or hide or reorder what a reader sees.</summary>
    public static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;

    /// <summary>Whether the character is half of a surrogate pair whose other half is missing.</summary>
    public static bool IsUnpairedSurrogate(string text, int index)
    {
        if (char.IsHighSurrogate(text[index]))
        {
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        }

        return char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }
}
