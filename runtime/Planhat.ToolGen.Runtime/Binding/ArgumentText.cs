using System.Text.Json;
using System.Text.Unicode;

namespace Planhat.ToolGen.Binding;

/// <summary>Checks the text of a call's arguments once, so that walking it later cannot fail.</summary>
internal static class ArgumentText
{
    /// <summary>Deepest nesting of objects and arrays.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Most bytes of all arguments of one call.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Most bytes of all arguments of one call that takes many records and sends them in several requests.</summary>
    public const int MaximumBulkBytes = 32 * 1024 * 1024;

    /// <summary>Why a text is no JSON object, or null when it is one.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="mostBytes">Most bytes it may take.</param>
    public static string? Problem(ReadOnlySpan<byte> utf8, int mostBytes)
    {
        if (utf8.Length > mostBytes)
        {
            return $"are larger than {mostBytes / (1024 * 1024)} MB";
        }

        if (!Utf8.IsValid(utf8))
        {
            return "are not valid UTF-8";
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth + 1 });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return "are not a JSON object";
            }

            while (reader.Read())
            {
                if (reader.CurrentDepth == MaximumDepth)
                {
                    return "are nested too deeply";
                }

                // Only unescaping finds half a surrogate pair.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return "are not valid JSON";
        }
        catch (InvalidOperationException)
        {
            return "hold a text that is not valid Unicode";
        }
    }
}
