using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>An array.</summary>
public static class ArrayValue
{
    private const string Expected = "an array";

    /// <summary>Binds an array element by element.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the value goes.</param>
    /// <param name="item">Binds an element.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target, ValueBinder item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (argument.TryTakeNull(target))
        {
            return;
        }

        if (argument.TokenType != JsonTokenType.StartArray)
        {
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not an array", Expected, Suggestion(ref argument));
            return;
        }

        ArgumentReader elements = argument.EnterArray();
        target.BeginArray();
        while (elements.ReadElement())
        {
            item(ref elements, target.Element);
        }

        target.EndArray();
    }

    // A single value is an array of one; a text with commas may be one value or several.
    private static string? Suggestion(ref ArgumentReader argument) => argument.TokenType switch
    {
        JsonTokenType.String when QuotedJson.Find(ref argument, JsonTokenType.StartArray) is { } quoted => quoted,
        JsonTokenType.String when argument.Raw.IndexOfAny((byte)',', (byte)';') >= 0 || argument.Raw.Length == 2 => null,
        _ => $"[{Encoding.UTF8.GetString(argument.Raw)}]",
    };
}
