using System.Text.Json;

namespace Planhat.ToolGen.Typed;

/// <summary>Finds what a result says about itself.</summary>
internal static class ResultHint
{
    /// <summary>The member it stands in.</summary>
    public const string Member = "hint";

    /// <summary>The hint of a result; null when it has none.</summary>
    /// <param name="json">A well-formed JSON object.</param>
    public static string? Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isHint = reader.ValueTextEquals(Member);
            _ = reader.Read();
            if (isHint && reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString();
            }

            reader.Skip();
        }

        return null;
    }
}
