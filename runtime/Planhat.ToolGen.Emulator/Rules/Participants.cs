using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Models;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Rules;

/// <summary>The people of a conversation: callers send objects with <c>id</c> or plain ids, the server fills in names.</summary>
internal static class Participants
{
    public static JsonArray Users(JsonNode? sent, string? ownerId, PlanhatWorld world)
    {
        JsonArray people = Named(sent, id => world.Of(UserSheet.Collection).Find(id), UserSheet.DisplayName);
        foreach (JsonObject person in people.OfType<JsonObject>())
        {
            person["isOwner"] ??= ownerId is not null && person["id"].Text() == ownerId;
        }

        return people;
    }

    public static JsonArray Endusers(JsonNode? sent, PlanhatWorld world) =>
        Named(sent, id => world.Of(EnduserSheet.Collection).Find(id), EnduserSheet.DisplayName);

    public static JsonArray Ids(JsonNode? people) =>
        people is JsonArray list ? JsonValues.Strings(list.Select(static person => person?["id"].Text()).OfType<string>()) : [];

    private static JsonArray Named(JsonNode? sent, Func<string, JsonObject?> find, Func<JsonObject, string> name)
    {
        var people = new JsonArray();
        if (sent is not JsonArray list)
        {
            return people;
        }

        foreach (JsonNode? item in list)
        {
            JsonObject person = item is JsonObject known ? known.Copy() : new JsonObject { ["id"] = item?.DeepClone() };
            if (person["id"].Text() is { } id && find(id) is { } record)
            {
                person["name"] = name(record);
            }

            people.Add((JsonNode)person);
        }

        return people;
    }
}
