namespace Planhat.ToolGen.Errors;

/// <summary>A caller's own words inside an error: enough of them to recognize, never a whole document.</summary>
internal static class EchoedText
{
    private const int MostCharacters = 200;

    /// <summary>The text, cut after 200 characters.</summary>
    public static string Of(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return $"{text.AsSpan(0, length)}…";
    }
}
