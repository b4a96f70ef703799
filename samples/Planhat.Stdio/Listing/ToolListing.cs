using System.Text.Encodings.Web;
using System.Text.Json;
using Planhat.ToolGen.Tools;

namespace Planhat.Stdio.Listing;

/// <summary>Prints the selected tools.</summary>
internal static class ToolListing
{
    /// <summary>Prints one line a tool, or the JSON a client receives.</summary>
    public static void Print(ToolSelection selection, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(Json(selection));
            return;
        }

        int width = selection.Tools.Max(static tool => tool.Name.Length);
        foreach (PlanhatTool tool in selection.Tools)
        {
            output.WriteLine($"{tool.Name.PadRight(width)}  {tool.Title}");
        }
    }

    private static string Json(ToolSelection selection)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("tools");
            foreach (PlanhatTool tool in selection.Tools)
            {
                Write(writer, tool);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, PlanhatTool tool)
    {
        writer.WriteStartObject();
        writer.WriteString("name", tool.Name);
        writer.WriteString("title", tool.Title);
        writer.WriteString("description", tool.Description);
        writer.WritePropertyName("inputSchema");
        writer.WriteRawValue(tool.InputSchema);
        writer.WritePropertyName("outputSchema");
        writer.WriteRawValue(tool.OutputSchema);
        writer.WriteStartObject("annotations");
        writer.WriteBoolean("readOnlyHint", tool.Annotations.ReadOnly);
        writer.WriteBoolean("destructiveHint", tool.Annotations.Destructive);
        writer.WriteBoolean("idempotentHint", tool.Annotations.Idempotent);
        writer.WriteBoolean("openWorldHint", tool.Annotations.OpenWorld);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
