using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planhat.ToolGen.Testing.Snapshots;

/// <summary>How a snapshot is written: the same bytes on every machine, readable in a diff.</summary>
internal static class SnapshotText
{
    /// <summary>For values in messages.</summary>
    public static JsonSerializerOptions OnOneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonSerializerOptions Indented { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The text of a file, with a line break at its end.</summary>
    public static string Of(JsonNode snapshot) => snapshot.ToJsonString(Indented) + "\n";
}
