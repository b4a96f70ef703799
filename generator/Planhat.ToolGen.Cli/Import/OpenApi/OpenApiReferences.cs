using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.OpenApi;

/// <summary>Makes the references of a description harmless before it is read: nothing outside of the file is fetched, and no reference runs in circles.</summary>
internal sealed class OpenApiReferences
{
    private const int MostSteps = 50;
    private const int MostCopies = 2_000;

    private static readonly string[] Sections = ["#/components/", "#/definitions/", "#/parameters/", "#/responses/", "#/securityDefinitions/"];

    /// <summary>Members whose values are data or extensions, not descriptions.</summary>
    private static readonly string[] Data = ["example", "examples", "default", "enum", "const"];

    private readonly JsonObject _root;
    private readonly ImportLog _log;
    private int _copies;

    private OpenApiReferences(JsonObject root, ImportLog log)
    {
        _root = root;
        _log = log;
    }

    /// <summary>Empties the references that lead nowhere, outside or in circles, and writes those out that lead into the middle of something.</summary>
    public static void Settle(JsonObject root, ImportLog log) => new OpenApiReferences(root, log).Walk(root, SourcePointer.Root, areNames: false, depth: 0);

    private void Walk(JsonNode? node, string pointer, bool areNames, int depth)
    {
        if (depth > 2 * SourceLimits.Depth)
        {
            return;
        }

        if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                Walk(items[index], SourcePointer.Of(pointer, index), areNames: false, depth + 1);
            }
        }

        if (node is not JsonObject members)
        {
            return;
        }

        if (!areNames && members["$ref"] is JsonValue value && value.TryGetValue(out string? reference))
        {
            Settle(members, reference, pointer);
        }

        foreach ((string name, JsonNode? member) in members.ToList())
        {
            bool isData = !areNames && (Data.Contains(name, StringComparer.Ordinal) || name.StartsWith("x-", StringComparison.Ordinal));
            if (!isData)
            {
                Walk(member, SourcePointer.Of(pointer, name), !areNames && name is "properties" or "patternProperties" or "schemas" or "parameters" && member is JsonObject, depth + 1);
            }
        }
    }

    private void Settle(JsonObject holder, string reference, string pointer)
    {
        if (!reference.StartsWith('#'))
        {
            Empty(holder, pointer, $"'{reference}' lies outside of the file and is not fetched; bundle the description into one file");
            return;
        }

        if (!SourcePointer.TryFollow(_root, reference, out JsonNode? target) || target is not JsonObject found)
        {
            Empty(holder, pointer, $"'{reference}' leads nowhere");
            return;
        }

        var seen = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance) { holder };
        for (JsonObject step = found; step["$ref"] is JsonValue next && next.TryGetValue(out string? further); step = found)
        {
            bool leads = SourcePointer.TryFollow(_root, further, out JsonNode? followed) && followed is JsonObject;
            if (!leads || !seen.Add(step) || seen.Count > MostSteps)
            {
                Empty(holder, pointer, leads ? $"'{reference}' runs in a circle" : $"'{reference}' leads nowhere in the end");
                return;
            }

            found = (JsonObject)followed!;
        }

        if (!IsComponent(reference))
        {
            WriteOut(holder, found, reference, pointer);
        }
    }

    private static bool IsComponent(string reference) => Array.Exists(
        Sections,
        section => reference.StartsWith(section, StringComparison.Ordinal)
            && reference[section.Length..].Count(static character => character == '/') == (section == Sections[0] ? 1 : 0));

    /// <summary>The reader knows references to whole components only.</summary>
    private void WriteOut(JsonObject holder, JsonObject target, string reference, string pointer)
    {
        if (++_copies > MostCopies || IsInside(holder, target))
        {
            Empty(holder, pointer, $"'{reference}' leads into something that holds it, or too many references do so");
            return;
        }

        holder.Clear();
        foreach ((string name, JsonNode? member) in target)
        {
            holder[name] = member?.DeepClone();
        }
    }

    private static bool IsInside(JsonNode? inner, JsonNode outer)
    {
        for (; inner is not null; inner = inner.Parent)
        {
            if (ReferenceEquals(inner, outer))
            {
                return true;
            }
        }

        return false;
    }

    private void Empty(JsonObject holder, string pointer, string message)
    {
        holder.Clear();
        _log.Warn(WarningKind.Reference, pointer, message);
    }
}
