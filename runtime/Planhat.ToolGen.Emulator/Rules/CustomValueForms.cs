using System.Text.Json;
using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>planhat-api.md §10: the JSON form of a value under <c>custom</c>, by the type of its field.</summary>
internal static class CustomValueForms
{
    /// <summary>Checks a value; one without a definition has no form to keep.</summary>
    /// <exception cref="RefusedRequestException">The value has another form, or is no option of its list.</exception>
    public static void Check(string name, JsonNode value, JsonObject? definition)
    {
        if (definition is null)
        {
            return;
        }

        string? type = definition["type"].Text();
        if (!Fits(type, value))
        {
            throw new RefusedRequestException(400, $"`{value.ToJsonString()}` is no value of the {type} field `{name}`");
        }

        if (type is "list" or "multipicklist" && definition["listValues"] is JsonArray { Count: > 0 } options)
        {
            CheckOptions(name, value, options);
        }
    }

    private static bool Fits(string? type, JsonNode value) => type switch
    {
        "number" => value.Number() is not null,
        "day" or "rating" => value.Number() % 1 is 0m,
        "checkbox" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "date" => value.Instant() is not null,
        "multipicklist" or "team members" or "endusers" => value is JsonArray items && items.All(static item => item.Text() is not null),
        _ => value.Text() is not null,
    };

    private static void CheckOptions(string name, JsonNode value, JsonArray options)
    {
        JsonNode?[] chosen = value is JsonArray several ? [.. several] : [value];
        foreach (JsonNode? option in chosen)
        {
            if (!options.Any(known => JsonNode.DeepEquals(known, option)))
            {
                throw new RefusedRequestException(400, $"`{option.KeyText()}` is not an option of `{name}`");
            }
        }
    }
}
