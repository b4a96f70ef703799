using System.Text;

namespace Planhat.ToolGen.Emission;

/// <summary>The gate through which texts of definitions become XML documentation.</summary>
internal static class XmlText
{
    /// <summary>Escapes markup and turns line breaks and everything XML forbids into single spaces.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            Append(escaped, text, index);
        }

        return escaped.ToString().Trim();
    }

    private static void Append(StringBuilder escaped, string text, int index)
    {
        char character = text[index];
        switch (character)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            default:
                if (!IsSpaceInDocumentation(text, index))
                {
                    escaped.Append(character);
                }
                else if (escaped.Length > 0 && escaped[escaped.Length - 1] != ' ')
                {
                    escaped.Append(' ');
                }

                break;
        }
    }

    private static bool IsSpaceInDocumentation(string text, int index) =>
        char.IsWhiteSpace(text[index])
        || CharacterClass.IsInvisible(text[index])
        || CharacterClass.IsUnpairedSurrogate(text, index)
        || text[index] is '\uFFFE' or '\uFFFF';
}
