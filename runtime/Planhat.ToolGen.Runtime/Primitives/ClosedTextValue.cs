using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>One of a closed list of texts.</summary>
public static class ClosedTextValue
{
    /// <summary>Binds a text of the list; for any other the nearest one is the suggestion.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="allowed">The list.</param>
    /// <returns>The text; null when it is null or was refused.</returns>
    public static string? Bind(ref ArgumentReader argument, ValueTarget target, string[] allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        if (argument.TokenType == JsonTokenType.String
            && Array.IndexOf(allowed, argument.GetString()) is var index and >= 0)
        {
            return argument.TryWrite(target, allowed[index]) ? allowed[index] : null;
        }

        string expected = $"one of {string.Join(", ", allowed)}";
        string? text = PlainText.Read(ref argument, target, expected);
        return text is null ? null : BindOther(ref argument, target, text, allowed, expected);
    }

    private static string? BindOther(ref ArgumentReader argument, ValueTarget target, string text, string[] allowed, string expected)
    {
        // A number may be the digits of an allowed value.
        if (Array.IndexOf(allowed, text) >= 0)
        {
            return argument.TryWrite(target, text) ? text : null;
        }

        string? nearest = NearestName.Find(text, allowed);
        argument.Fail("is not an allowed value", expected, nearest is null ? null : JsonString.Quote(nearest));
        return null;
    }
}
