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

        // A number may be the digits of an allowed value.
        string? text = PlainText.Read(ref argument, target, Expected(allowed));
        return text is not null && IsAllowed(ref argument, text, allowed) && argument.TryWrite(target, text) ? text : null;
    }

    /// <summary>Refuses a text that is not in the list.</summary>
    internal static bool IsAllowed(ref ArgumentReader argument, string text, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(text, StringComparer.Ordinal))
        {
            return true;
        }

        string? nearest = NearestName.FindValue(text, allowed) ?? ValueSynonyms.Find(text, allowed);
        argument.Fail("is not an allowed value", Expected(allowed), nearest is null ? null : JsonString.Quote(nearest));
        return false;
    }

    private static string Expected(IReadOnlyList<string> allowed) => $"one of {string.Join(", ", allowed)}";
}
