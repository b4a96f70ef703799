using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>A text of letters and digits, such as the name of a metric.</summary>
public static class AlphanumericTextValue
{
    private const string Expected = "letters (a-z, A-Z) and digits only";

    /// <summary>Binds a text; one with any other character is refused.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <returns>The text; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target)
    {
        string? text = PlainText.Read(ref argument, target, Expected);
        if (text is null)
        {
            return null;
        }

        if (text.Length == 0 || !text.All(char.IsAsciiLetterOrDigit))
        {
            argument.Fail(text.Length == 0 ? "is blank" : "holds a space or special character", Expected);
            return null;
        }

        return argument.TryWrite(target, text) ? text : null;
    }
}
