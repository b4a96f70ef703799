using System.Text.Encodings.Web;
using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Planhat.Stdio.Listing;

/// <summary>Prints the tools that a client is shown.</summary>
internal static class ToolListing
{
    /// <summary>Prints one line a tool, or the JSON a client receives.</summary>
    public static void Print(IReadOnlyList<Tool> tools, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(Json(tools));
            return;
        }

        int width = tools.Max(static tool => tool.Name.Length);
        foreach (Tool tool in tools)
        {
            output.WriteLine($"{tool.Name.PadRight(width)}  {tool.Title}");
        }
    }

    private static string Json(IReadOnlyList<Tool> tools)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("tools");
            foreach (Tool tool in tools)
            {
                Write(writer, tool);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, Tool tool)
    {
        writer.WriteStartObject();
        writer.WriteString("name", tool.Name);
        writer.WriteString("title", tool.Title);
        writer.WriteString("description", tool.Description);
        writer.WritePropertyName("inputSchema");
        tool.InputSchema.WriteTo(writer);
        writer.WritePropertyName("outputSchema");
        tool.OutputSchema!.Value.WriteTo(writer);
        writer.WriteStartObject("annotations");
        WriteHint(writer, "readOnlyHint", tool.Annotations?.ReadOnlyHint);
        WriteHint(writer, "destructiveHint", tool.Annotations?.DestructiveHint);
        WriteHint(writer, "idempotentHint", tool.Annotations?.IdempotentHint);
        WriteHint(writer, "openWorldHint", tool.Annotations?.OpenWorldHint);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHint(Utf8JsonWriter writer, string name, bool? hint)
    {
        if (hint is { } value)
        {
            writer.WriteBoolean(name, value);
        }
    }
}
