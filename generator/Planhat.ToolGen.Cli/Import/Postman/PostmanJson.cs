using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>Reads the loose spellings of a collection.</summary>
internal static class PostmanJson
{
    /// <summary>The text of a value; empty when it is none.</summary>
    public static string Text(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonValue value => value.ToString(),
        _ => "",
    };

    /// <summary>A description, written as text or as an object with <c>content</c>; null when there is none.</summary>
    public static string? Description(JsonNode? node)
    {
        string text = Text(node is JsonObject content ? content["content"] : node);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>Whether a member says true.</summary>
    public static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;

    /// <summary>The objects of a list with their positions; empty when there is no list.</summary>
    public static IEnumerable<(int Index, JsonObject Member)> Objects(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is JsonObject member)
                {
                    yield return (index, member);
                }
            }
        }
    }
}
