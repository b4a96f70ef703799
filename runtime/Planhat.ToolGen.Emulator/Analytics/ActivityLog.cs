using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator;

/// <summary>The user activities that were written. Planhat itself has no endpoint to read them.</summary>
public sealed class ActivityLog
{
    private readonly Lock _gate = new();
    private readonly List<UserActivity> _entries = [];

    internal ActivityLog()
    {
    }

    /// <summary>A copy of the activities in the order of arrival.</summary>
    public IReadOnlyList<UserActivity> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Forgets all activities.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    /// <summary>The activities as a JSON array of objects with the members of <see cref="UserActivity"/> in camel case.</summary>
    public string ToJson() => JsonText.Of(new JsonArray([.. Entries.Select(Describe)]));

    internal void Add(UserActivity activity)
    {
        lock (_gate)
        {
            _entries.Add(activity);
        }
    }

    private static JsonNode Describe(UserActivity activity) => new JsonObject
    {
        ["date"] = JsonValues.Iso(activity.Date),
        ["action"] = activity.Action,
        ["weight"] = JsonValues.Amount(activity.Weight),
        ["email"] = activity.Email,
        ["externalId"] = activity.ExternalId,
        ["companyExternalId"] = activity.CompanyExternalId,
        ["enduserId"] = activity.EnduserId,
        ["companyId"] = activity.CompanyId,
        ["info"] = JsonNode.Parse(activity.Info),
    };
}
