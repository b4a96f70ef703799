using System.Globalization;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Plain text.</summary>
public static class TextValue
{
    /// <summary>Binds a text; a number is taken as its digits.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="maxLength">Most characters; 0 for no limit.</param>
    /// <returns>The text; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target, int maxLength = 0)
    {
        string? text = PlainText.Read(ref argument, target, "a text");
        if (text is null)
        {
            return null;
        }

        // Who is found by it later must not depend on a space that nobody sees.
        if (target.Request.IsKey(argument.Name) && !PlainText.IsTrimmed(ref argument, text, "an identifier of another system, without white space around it"))
        {
            return null;
        }

        if (maxLength > 0 && text.Length > maxLength && CountCharacters(text) is var count && count > maxLength)
        {
            argument.Fail(
                string.Create(CultureInfo.InvariantCulture, $"has {count} characters"),
                string.Create(CultureInfo.InvariantCulture, $"at most {maxLength} characters"));
            return null;
        }

        return argument.TryWrite(target, text) ? text : null;
    }

    // JSON Schema counts code points.
    private static int CountCharacters(string text)
    {
        int count = 0;
        foreach (System.Text.Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
