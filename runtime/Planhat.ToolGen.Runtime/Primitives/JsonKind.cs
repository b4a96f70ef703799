using System.Text.Json;

namespace Planhat.ToolGen.Primitives;

/// <summary>Names the kinds of JSON values in sentences.</summary>
internal static class JsonKind
{
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        _ => "null",
    };
}
