using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Testing.Snapshots;

/// <summary>Finds where two JSON values differ. The order of members does not count, that of elements does.</summary>
internal static class JsonComparison
{
    public static IReadOnlyList<SnapshotDifference> Between(JsonNode? before, JsonNode? after)
    {
        var differences = new List<SnapshotDifference>();
        Compare("", before, after, differences);
        return differences;
    }

    private static void Compare(string pointer, JsonNode? before, JsonNode? after, List<SnapshotDifference> differences)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        switch (before, after)
        {
            case (JsonObject was, JsonObject now):
                CompareMembers(pointer, was, now, differences);
                break;
            case (JsonArray was, JsonArray now) when was.Concat(now).Any(static element => element is JsonObject or JsonArray):
                CompareElements(pointer, was, now, differences);
                break;
            default:
                differences.Add(new SnapshotDifference(pointer, TextOf(before), TextOf(after)));
                break;
        }
    }

    private static void CompareMembers(string pointer, JsonObject before, JsonObject after, List<SnapshotDifference> differences)
    {
        foreach (string name in before.Concat(after).Select(static member => member.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string at = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            bool was = before.TryGetPropertyValue(name, out JsonNode? old);
            bool stays = after.TryGetPropertyValue(name, out JsonNode? now);
            if (was && stays)
            {
                Compare(at, old, now, differences);
            }
            else
            {
                differences.Add(new SnapshotDifference(at, was ? TextOf(old) : null, stays ? TextOf(now) : null));
            }
        }
    }

    private static void CompareElements(string pointer, JsonArray before, JsonArray after, List<SnapshotDifference> differences)
    {
        for (int i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            if (i < before.Count && i < after.Count)
            {
                Compare($"{pointer}/{i}", before[i], after[i], differences);
            }
            else
            {
                differences.Add(new SnapshotDifference(
                    $"{pointer}/{i}", i < before.Count ? TextOf(before[i]) : null, i < after.Count ? TextOf(after[i]) : null));
            }
        }
    }

    private static string TextOf(JsonNode? node) => node?.ToJsonString(SnapshotText.OnOneLine) ?? "null";
}
