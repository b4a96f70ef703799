using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Mcp.Discovery;

/// <summary>What the discovery tools answer, never larger than clients take.</summary>
internal static class DiscoveryAnswer
{
    /// <summary>Characters of all schemas of a search; what fits best comes first, so it is what stays.</summary>
    private const int MostOfHits = 20_000;

    /// <summary>Characters of all tools that were asked for by name: below the 50,000 at which clients cut.</summary>
    private const int MostOfDescriptions = 36_000;

    /// <summary>Hits whose whole description is given: it says what a call may destroy and when another tool is right.</summary>
    private const int HitsInFull = 2;

    private const int HitsWithSchema = 3;

    /// <summary>Tools that a search found: the best in full, what is less likely in one sentence and without schema.</summary>
    public static CallToolResult OfHits(IReadOnlyList<PlanhatTool> hits, HiddenTools tools) => Write(writer =>
    {
        int left = MostOfHits;
        bool isComplete = true;
        writer.WriteStartArray("tools");
        for (int rank = 0; rank < hits.Count; rank++)
        {
            PlanhatTool tool = hits[rank];
            Tool description = tools.DescriptionOf(tool);
            string schema = description.InputSchema.GetRawText();
            bool fits = rank == 0 || (rank < HitsWithSchema && schema.Length <= left);
            left -= fits ? schema.Length : 0;
            isComplete &= fits;

            writer.WriteStartObject();
            writer.WriteString("name", tool.Name);
            writer.WriteString("description", rank < HitsInFull && fits ? description.Description : ToolSummary.Of(tool.Description));
            writer.WriteString("call_with", DiscoveryNames.CallOf(tool));
            if (fits)
            {
                WriteRaw(writer, "inputSchema", schema);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (!isComplete)
        {
            writer.WriteString("hint", $"{DiscoveryNames.Schema} gives description and schema of the tools that stand here without.");
        }
    });

    /// <summary>All there is, by area.</summary>
    public static CallToolResult OfCategories(HiddenTools tools) => Write(writer =>
    {
        writer.WriteStartArray("tools");
        writer.WriteEndArray();
        writer.WriteStartArray("categories");
        foreach ((string tag, string meaning) in tools.Api.Tags.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            WriteCategory(writer, tag, meaning, [.. tools.All.Where(tool => tool.Tags.Contains(tag, StringComparer.Ordinal))]);
        }

        WriteCategory(writer, "other", "What belongs to none of these areas.", [.. tools.All.Where(tool => !tool.Tags.Any(tools.Api.Tags.ContainsKey))]);
        writer.WriteEndArray();
        writer.WriteString("hint", "No tool fits these words. Search for a kind of record named here and an operation, such as \"list companies\".");
    });

    /// <summary>Tools in full; those that would be too much together are named for another call.</summary>
    public static CallToolResult OfDescriptions(IReadOnlyList<PlanhatTool> named, HiddenTools tools) => Write(writer =>
    {
        int left = MostOfDescriptions;
        var leftOut = new List<string>();
        writer.WriteStartArray("tools");
        foreach (PlanhatTool tool in named)
        {
            Tool description = tools.DescriptionOf(tool);
            string schema = description.InputSchema.GetRawText();
            if (schema.Length + tool.Description.Length > left && left < MostOfDescriptions)
            {
                leftOut.Add(tool.Name);
                continue;
            }

            left -= schema.Length + tool.Description.Length;
            writer.WriteStartObject();
            writer.WriteString("name", tool.Name);
            writer.WriteString("title", tool.Title);
            writer.WriteString("description", description.Description);
            writer.WriteString("call_with", DiscoveryNames.CallOf(tool));
            writer.WriteBoolean("destructive", tool.Annotations.Destructive);
            writer.WriteBoolean("idempotent", tool.Annotations.Idempotent);
            WriteRaw(writer, "inputSchema", schema);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (leftOut.Count > 0)
        {
            writer.WriteString("hint", $"Together they are too long; ask again for: {string.Join(", ", leftOut)}.");
        }
    });

    private static void WriteRaw(Utf8JsonWriter writer, string name, string json)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(json, skipInputValidation: true);
    }

    private static void WriteCategory(Utf8JsonWriter writer, string name, string meaning, PlanhatTool[] members)
    {
        if (members.Length == 0)
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("description", meaning);
        writer.WriteNumber("tools", members.Length);
        writer.WriteString("records", string.Join(", ", members.Select(static tool => tool.Model.Title).Distinct(StringComparer.Ordinal)));
        writer.WriteEndObject();
    }

    private static CallToolResult Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(buffer.WrittenSpan) }],
            StructuredContent = JsonText.ToElement(buffer.WrittenSpan),
        };
    }
}
