using System.Globalization;
using System.Text;

namespace Planhat.ToolGen.Emission;

/// <summary>JSON strings that hold no line break of any kind and no half surrogate.</summary>
internal static class JsonString
{
    /// <summary>Appends the text as a JSON string, quotes included.</summary>
    public static StringBuilder AppendJsonString(this StringBuilder json, string text)
    {
        json.Append('"');
        for (int index = 0; index < text.Length; index++)
        {
            AppendCharacter(json, text, index);
        }

        return json.Append('"');
    }

    private static void AppendCharacter(StringBuilder json, string text, int index)
    {
        char character = text[index];
        switch (character)
        {
            case '"':
                json.Append("\\\"");
                break;
            case '\\':
                json.Append("\\\\");
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            default:
                if (CharacterClass.IsUnpairedSurrogate(text, index))
                {
                    json.Append('\uFFFD');
                }
                else if (CharacterClass.IsInvisible(character))
                {
                    json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    json.Append(character);
                }

                break;
        }
    }
}
