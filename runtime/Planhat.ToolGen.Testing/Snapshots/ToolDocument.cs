using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Testing.Snapshots;

/// <summary>Describes tools as JSON: what a client sees of them, and for compiled tools where they go.</summary>
internal static class ToolDocument
{
    public static JsonObject Of(ToolCatalog catalog) => Listed(catalog.Tools.Select(static tool => (tool.Name, Of(tool))));

    public static JsonObject Of(IEnumerable<Tool> tools) => Listed(tools.Select(static tool => (tool.Name, Of(tool))));

    public static JsonObject Schemas(PlanhatTool tool) => new()
    {
        ["inputSchema"] = Parse(tool.InputSchema),
        ["outputSchema"] = Parse(tool.OutputSchema),
    };

    private static JsonObject Of(PlanhatTool tool) => new()
    {
        ["title"] = tool.Title,
        ["description"] = tool.Description,
        ["method"] = Word(tool.Method.ToString()),
        ["verb"] = tool.Verb,
        ["host"] = tool.Host,
        ["path"] = tool.Path,
        ["exposure"] = Word(tool.Exposure.ToString()),
        ["tags"] = Texts(tool.Tags),
        ["presets"] = Texts(tool.Presets),
        ["aliases"] = Texts(tool.Aliases),
        ["annotations"] = new JsonObject
        {
            ["readOnlyHint"] = tool.Annotations.ReadOnly,
            ["destructiveHint"] = tool.Annotations.Destructive,
            ["idempotentHint"] = tool.Annotations.Idempotent,
            ["openWorldHint"] = tool.Annotations.OpenWorld,
        },
        ["inputSchema"] = Parse(tool.InputSchema),
        ["outputSchema"] = Parse(tool.OutputSchema),
    };

    private static JsonObject Of(Tool tool) => new()
    {
        ["title"] = tool.Title,
        ["description"] = tool.Description,
        ["annotations"] = tool.Annotations is not { } hints ? null : new JsonObject
        {
            ["readOnlyHint"] = hints.ReadOnlyHint,
            ["destructiveHint"] = hints.DestructiveHint,
            ["idempotentHint"] = hints.IdempotentHint,
            ["openWorldHint"] = hints.OpenWorldHint,
        },
        ["inputSchema"] = Parse(tool.InputSchema),
        ["outputSchema"] = tool.OutputSchema is { } output ? Parse(output) : null,
    };

    // A repeated name would hide a tool from the comparison.
    private static JsonObject Listed(IEnumerable<(string Name, JsonObject Tool)> tools)
    {
        var listed = new JsonObject();
        foreach ((string name, JsonObject tool) in tools.OrderBy(static tool => tool.Name, StringComparer.Ordinal))
        {
            if (!listed.TryAdd(name, tool))
            {
                throw new ArgumentException($"Two tools are called '{name}'.", nameof(tools));
            }
        }

        return new JsonObject { ["tools"] = listed };
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8);

    private static JsonNode? Parse(JsonElement json) => JsonNode.Parse(json.GetRawText());

    private static JsonArray Texts(IReadOnlyList<string> texts) => [.. texts.Select(static text => (JsonNode)text)];

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
