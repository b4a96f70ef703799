using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Finds objects and arrays that were put in quotes, as models do that write JSON inside JSON.</summary>
internal static class QuotedJson
{
    /// <summary>The JSON text that the current value, a string, holds; null when it is none of that kind.</summary>
    public static string? Find(ref ArgumentReader argument, JsonTokenType start)
    {
        if (argument.TokenType != JsonTokenType.String)
        {
            return null;
        }

        string text = argument.GetString().Trim();
        if (!text.StartsWith(start == JsonTokenType.StartObject ? '{' : '['))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
            return text;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
