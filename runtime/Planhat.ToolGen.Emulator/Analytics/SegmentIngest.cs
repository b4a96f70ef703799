using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Rules;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Analytics;

/// <summary>planhat-api.md §9: a Segment <c>track</c> event becomes a user activity; an <c>identify</c> is accepted and changes nothing.</summary>
internal sealed class SegmentIngest(ActivityIngest activities)
{
    /// <exception cref="RefusedRequestException">The event is neither of the two, or names no user.</exception>
    public void Take(JsonNode? sent)
    {
        switch (sent?["type"].Text())
        {
            case "identify":
                break;
            case "track":
                activities.Take(Activity((JsonObject)sent));
                break;
            default:
                throw new RefusedRequestException(400, "type must be identify or track");
        }
    }

    private static JsonObject Activity(JsonObject tracked)
    {
        var activity = new JsonObject
        {
            ["externalId"] = tracked["userId"]?.DeepClone(),
            ["action"] = tracked["event"]?.DeepClone(),
            ["date"] = tracked["timestamp"]?.DeepClone(),
            ["info"] = tracked["properties"]?.DeepClone(),
        };
        if (tracked["context"] is JsonObject context)
        {
            activity["companyExternalId"] = context["groupId"]?.DeepClone();
            activity["email"] = (context["traits"] as JsonObject)?["email"]?.DeepClone();
        }

        return activity;
    }
}
