using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Reads the values that are texts on the wire.</summary>
internal static class PlainText
{
    /// <summary>The text of a value, a number's digits included; null after a null or a failure.</summary>
    public static string? Read(ref ArgumentReader argument, ValueTarget target, string expected)
    {
        if (argument.TryTakeNull(target))
        {
            return null;
        }

        switch (argument.TokenType)
        {
            case JsonTokenType.String:
                return argument.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(argument.Raw);
            case JsonTokenType.True or JsonTokenType.False:
                argument.Fail("is a boolean, not a text", expected);
                return null;
            default:
                argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a text", expected, SingleElement.Find(ref argument));
                return null;
        }
    }

    /// <summary>Refuses a blank text, and one with white space around it; the latter with the trimmed text as suggestion.</summary>
    public static bool IsTrimmed(ref ArgumentReader argument, string text, string expected)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            argument.Fail("is blank", expected);
            return false;
        }

        string trimmed = text.Trim();
        if (trimmed.Length != text.Length)
        {
            argument.Fail("has white space around it", expected, JsonString.Quote(trimmed));
            return false;
        }

        return true;
    }
}
