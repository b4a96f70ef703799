using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.Tools.Tests.Mistakes;

/// <summary>Does what the failures say, without any thought of its own.</summary>
internal static class Repair
{
    /// <summary>The arguments with every suggestion and new name put in.</summary>
    public static JsonObject Apply(string arguments, JsonElement failures)
    {
        JsonObject repaired = JsonNode.Parse(arguments)!.AsObject();
        JsonElement[] deepestFirst = [.. failures.EnumerateArray().OrderByDescending(static failure => Names(failure).Length)];
        foreach (JsonElement failure in deepestFirst)
        {
            if (failure.TryGetProperty("suggestion", out JsonElement suggestion))
            {
                Set(repaired, Names(failure), JsonNode.Parse(suggestion.GetRawText()));
            }
        }

        foreach (JsonElement failure in deepestFirst)
        {
            if (failure.TryGetProperty("rename_to", out JsonElement name))
            {
                Rename(repaired, Names(failure), name.GetString()!);
            }
        }

        return repaired;
    }

    /// <summary>The value a failure points at; the object around it where the value is missing.</summary>
    /// <returns>Null when the path leads nowhere.</returns>
    public static JsonNode? Find(JsonObject arguments, JsonElement failure)
    {
        string[] names = Names(failure);
        return names.Length == 0 ? arguments : Parent(arguments, names);
    }

    private static string[] Names(JsonElement failure)
    {
        string path = failure.GetProperty("path").GetString()!;
        return
        [
            .. path.Split('/').Skip(1)
                .Select(static name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
        ];
    }

    private static void Set(JsonObject arguments, string[] names, JsonNode? value)
    {
        switch (Parent(arguments, names))
        {
            case JsonObject members:
                members[names[^1]] = value;
                break;
            case JsonArray items:
                items[int.Parse(names[^1], CultureInfo.InvariantCulture)] = value;
                break;
            default:
                throw new InvalidOperationException($"There is nothing at /{string.Join('/', names)} of {arguments.ToJsonString()}.");
        }
    }

    private static void Rename(JsonObject arguments, string[] names, string name)
    {
        JsonObject members = Parent(arguments, names)?.AsObject()
            ?? throw new InvalidOperationException($"There is nothing at /{string.Join('/', names)} of {arguments.ToJsonString()}.");
        JsonNode? value = members[names[^1]];
        members.Remove(names[^1]);
        members[name] = value;
    }

    private static JsonNode? Parent(JsonObject arguments, string[] names)
    {
        JsonNode? node = arguments;
        foreach (string name in names.SkipLast(1))
        {
            node = node switch
            {
                JsonObject members => members[name],
                JsonArray items when int.Parse(name, CultureInfo.InvariantCulture) is var index && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }
}
